package org.tanku.platform.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.tanku.platform.registry.RegistryStory.done;
import static org.tanku.platform.registry.RegistryStory.key;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestPropertySource;
import org.tanku.ledger.Pick;
import org.tanku.ledger.SerialRange;
import org.tanku.platform.House;
import org.tanku.platform.Visitor;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.Parties;
import org.tanku.platform.party.Person;
import org.tanku.platform.party.Region;
import org.tanku.platform.party.Role;
import org.tanku.platform.registry.Account;
import org.tanku.platform.registry.Proposal;
import org.tanku.platform.registry.Purpose;
import org.tanku.platform.registry.RegistryStory;
import org.tanku.platform.registry.Retirement;
import org.tanku.platform.registry.UnitBlock;
import org.tanku.survey.cadtrust.CadTrustFiles;
import org.tanku.survey.cadtrust.CadTrustProblem;
import org.tanku.survey.cadtrust.CadTrustTables;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Our registry as the tables of the trust.
@House
@TestPropertySource(
        properties = {
            "tanku.public-address=https://carbon.example",
            "tanku.seal-name=某县碳汇登记处",
            "tanku.seal-password=a long test password"
        })
class TrustExportTest {
    private static final Proposal.Buffer.Stated A_FIFTH =
            new Proposal.Buffer.Stated(new BigDecimal("0.2"), "测试假定：计提两成");

    @Autowired ApplicationContext house;
    @Autowired TrustDrawing drawing;
    @LocalServerPort int port;

    private RegistryStory story;

    @BeforeEach
    void move_to_a_new_village() {
        story = new RegistryStory(house);
    }

    @Test
    void units_are_told_by_where_they_are_and_add_up_to_their_issuance() throws IOException {
        UnitBlock block = story.issued(100, A_FIFTH);
        done(story.sold(serials(block, 1, 10)));
        Retirement.Draft words =
                new Retirement.Draft(serials(block, 11, 15), Purpose.PUBLIC_GOOD, "某小学", "植树节");
        Retirement retirement =
                done(story.registry.retire(story.village.id(), words, key(), story.holder));

        TrustExport export = drawing.draw();
        List<Map<String, String>> units = unitsOf(block, export.tables());
        assertThat(units)
                .extracting(
                        each -> each.get("unitStartBlock"),
                        each -> each.get("unitEndBlock"),
                        each -> each.get("unitStatus"),
                        each -> each.get("unitCount"))
                .containsExactlyInAnyOrder(
                        tuple("1", "10", "Held", "10"),
                        tuple("11", "15", "Retired", "5"),
                        tuple("16", "80", "Held", "65"),
                        tuple("81", "100", "Buffer", "20"));
        Map<String, String> retired =
                units.stream()
                        .filter(each -> each.get("unitStatus").equals("Retired"))
                        .findFirst()
                        .orElseThrow();
        assertThat(retired)
                .containsEntry("unitRetirementBeneficiary", "某小学")
                .containsEntry("unitRetirementDetail", "植树节")
                .containsEntry(
                        "unitStatusReason",
                        "for the public good, certificate " + retirement.certificate());
        assertThat(retired.get("unitLink")).startsWith("https://carbon.example/serials/SMCER-");
        Map<String, String> issuance =
                row(
                        export.tables(),
                        "issuance",
                        "cadTrustIssuanceId",
                        block.id().value().toString());
        Map<String, String> verification =
                row(
                        export.tables(),
                        "verification",
                        "cadTrustVerificationId",
                        issuance.get("cadTrustVerificationId"));
        assertThat(
                        row(
                                export.tables(),
                                "project",
                                "cadTrustProjectId",
                                verification.get("cadTrustProjectId")))
                .containsEntry("projectStatus", "Registered")
                .containsEntry("projectRegistryName", "某县碳汇登记处");
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        CadTrustFiles.writeZip(zip, export.tables());
        assertThat(CadTrustFiles.read(zip.toByteArray())).isEqualTo(export.tables());
    }

    @Test
    void nothing_but_our_own_bodies_is_unknown_to_the_trust() {
        story.issued(50);
        assertThat(drawing.draw().problems())
                .isNotEmpty()
                .allMatch(each -> each.kind() == CadTrustProblem.Kind.NOT_IN_THE_LIST)
                .allMatch(each -> each.field().endsWith("Body"));
    }

    @Test
    void a_person_who_holds_units_is_told_by_a_masked_name() {
        UnitBlock block = story.issued(30);
        Parties parties = house.getBean(Parties.class);
        Person person = parties.registerPerson("欧阳测试", "trust-" + UUID.randomUUID(), false);
        parties.appoint(person.id(), Role.RIGHTS_HOLDER, Region.PROVINCE, person.id());
        Acting acting = parties.actingAs(person.id());
        Account account = story.registry.openAccount(acting.person(), story.maker);
        done(
                story.registry.move(
                        story.village.id(),
                        account.id(),
                        serials(block, 1, 3),
                        key(),
                        story.holder));
        assertThat(unitsOf(block, drawing.draw().tables()))
                .extracting(each -> each.get("unitCurrentOwner"))
                .noneMatch(name -> name.contains("阳测试"))
                .anyMatch(name -> name.startsWith("欧"));
    }

    @Test
    void a_person_for_whom_units_are_retired_is_told_by_a_masked_name() {
        UnitBlock block = story.issued(30);
        retire(serials(block, 1, 3), Purpose.PERSONAL_NEUTRALITY);
        retire(serials(block, 4, 6), Purpose.ORGANISATION_NEUTRALITY);

        assertThat(unitsOf(block, drawing.draw().tables()))
                .extracting(
                        each -> each.get("unitStartBlock"),
                        each -> each.get("unitRetirementBeneficiary"))
                .contains(tuple("1", "诸*"), tuple("4", "诸葛测试"));
    }

    private void retire(Pick units, Purpose purpose) {
        done(
                story.registry.retire(
                        story.village.id(),
                        new Retirement.Draft(units, purpose, "诸葛测试", ""),
                        key(),
                        story.holder));
    }

    @Test
    void the_page_tells_what_is_there_and_gives_the_files_to_anybody() throws Exception {
        story.issued(20);
        Visitor visitor = Visitor.at(port);
        assertThat(visitor.get("/feed?lang=zh-CN").body())
                .contains("CAD Trust", "核查", "与模型不符", "只写第一年", "受益人也一样");
        assertThat(visitor.get("/feed?lang=en").body())
                .contains(
                        "do not fit the model",
                        "the first year is told",
                        "Names of persons are masked");
        String json = visitor.get("/feed/cad-trust.json").body();
        assertThat(json).contains("\"projectRegistryName\":\"某县碳汇登记处\"");
        for (String ending : new String[] {"zip", "xlsx"}) {
            var file = visitor.get("/feed/cad-trust." + ending);
            assertThat(file.statusCode()).isEqualTo(200);
            assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
                    .contains("cad-trust." + ending);
            assertThat(file.body()).startsWith("PK");
        }
    }

    private static Pick serials(UnitBlock block, long first, long last) {
        return new Pick.OfSerials(new SerialRange(block.inBooks(), first, last));
    }

    private static List<Map<String, String>> unitsOf(UnitBlock block, CadTrustTables tables) {
        return tables.of("unit").stream()
                .filter(each ->
                        each.get("cadTrustIssuanceId").equals(block.id().value().toString()))
                .toList();
    }

    private static Map<String, String> row(
            CadTrustTables tables, String table, String field, String value) {
        return tables.of(table).stream()
                .filter(each -> value.equals(each.get(field)))
                .findFirst()
                .orElseThrow();
    }
}
