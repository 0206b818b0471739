package org.tanku.platform.intake;

import org.springframework.context.ApplicationContext;
import org.tanku.ledger.Basis;
import org.tanku.platform.intake.Intake.HandedIn;
import org.tanku.platform.intake.IntakeList.Kind;
import org.tanku.platform.party.Parties;
import org.tanku.platform.party.PartyId;
import org.tanku.platform.registry.Registry;
import org.tanku.platform.registry.RegistryStory;
import org.tanku.platform.registry.UnitBlock;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;

/// Lists from elsewhere around two officers and two holders of their own.
public final class IntakeStory {
    public static final String ALLOWANCES = "分配编号,履约年度,分配阶段,单位名称,配额数量（吨）,本平台账户\n";
    public static final String RECORDS =
            "持有记录编号,ccerId,certifiedNum,projectInfoId,projectName,methodologyNum,"
                    + "持有人,持有数量（吨）,本平台账户\n";
    public static final LocalDate DAY = LocalDate.of(2025, 6, 30);

    public final RegistryStory books;
    public final Intake intake;
    private final Registry registry;
    private final Parties parties;

    public IntakeStory(ApplicationContext house) {
        books = new RegistryStory(house);
        intake = house.getBean(Intake.class);
        registry = house.getBean(Registry.class);
        parties = house.getBean(Parties.class);
    }

    /// A number that no other test uses.
    public static String number() {
        return "测-" + UUID.randomUUID().toString().toUpperCase(Locale.ROOT);
    }

    public String millName() {
        return name(books.buyer.organisation());
    }

    private String name(PartyId party) {
        return parties.getParty(party).name();
    }

    /// A row of allowances for the mill.
    public String allowance(String number, String units) {
        return "%s,2025,预分配,%s,%s,%s\n".formatted(number, millName(), units, books.mill.number());
    }

    /// A row of a national holding of the mill.
    public String record(String number, String registration, long registered, String units) {
        return "%s,%s,%d,P-1,某造林项目,CCER-14-001-V01,%s,%s,%s\n"
                .formatted(
                        number, registration, registered, millName(), units, books.mill.number());
    }

    public IntakeOutcome handIn(Kind kind, String rows) {
        String headings = kind == Kind.ALLOWANCES ? ALLOWANCES : RECORDS;
        return intake.handIn(
                new HandedIn(kind, "某市主管部门〔2025〕1号", DAY, "list.csv"),
                (headings + rows).getBytes(StandardCharsets.UTF_8),
                books.maker);
    }

    public IntakeList handedIn(Kind kind, String rows) {
        return done(handIn(kind, rows));
    }

    public IntakeList booked(Kind kind, String rows) {
        return done(intake.book(handedIn(kind, rows).id(), books.checker));
    }

    /// The block issued on a number.
    public UnitBlock block(IntakeList list, String number) {
        return registry.findBlock(intake.listBlocks(list).get(number)).orElseThrow();
    }

    static IntakeList done(IntakeOutcome outcome) {
        if (outcome instanceof IntakeOutcome.Done(var list)) {
            return list;
        }
        throw new AssertionError(outcome);
    }

    static Basis basis(UnitBlock block) {
        if (block.grounds() instanceof UnitBlock.Grounds.Listed(var basis)) {
            return basis;
        }
        throw new AssertionError(block);
    }
}
