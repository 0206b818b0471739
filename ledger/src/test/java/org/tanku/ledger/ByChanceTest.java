package org.tanku.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

class ByChanceTest {
    private static final int ROUNDS = Boolean.getBoolean("tanku.soak") ? 5_000 : 60;
    private static final int COMMANDS = 1_000;
    private static final Instant START = Instant.parse("2026-11-23T08:00:00Z");
    private static final List<ProgrammeCode> PROGRAMMES =
            List.of(new ProgrammeCode("SMCER"), new ProgrammeCode("FFCER"));

    private final Ledger ledger = new Ledger(new Sm3());

    @ParameterizedTest
    @ValueSource(longs = {20210518, 12723})
    void the_books_agree_with_slips_of_paper_after_every_command(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int round = 0; round < ROUNDS; round++) {
            round(random.split(), "seed " + seed + " round " + round);
        }
    }

    private void round(SplittableRandom random, String seeded) {
        List<Journal.Line> journal = new ArrayList<>();
        MemoryBooks books = new MemoryBooks(journal::add);
        ReferenceModel model = new ReferenceModel();
        for (AccountNumber account : List.of(account(0), account(1), account(2))) {
            books.open(account);
            model.open(account);
        }
        List<Request> asked = new ArrayList<>();
        for (int i = 0; i < COMMANDS; i++) {
            if (i > 0 && random.nextInt(20) == 0) {
                repeat(asked.get(random.nextInt(asked.size())), books, seeded + " command " + i);
                continue;
            }
            Request request = request(i, command(random));
            asked.add(request);
            String name = seeded + " command " + i;
            assertThat(ledger.post(request, books).outcome())
                    .as(() -> name + " " + request.command())
                    .isEqualTo(told(model, request.command()));
            for (BlockNumber block : books.listBlocks()) {
                assertThat(books.totals(block).conserved()).as(name).isTrue();
            }
            if (i % 100 == 99) {
                assertThat(slips(books)).as(name).isEqualTo(model.slips());
            }
        }
        assertThat(BookFile.audit(books, journal)).isInstanceOf(Audit.Finding.Sound.class);
    }

    private void repeat(Request request, MemoryBooks books, String name) {
        Journal.Head before = books.head();
        Answer first = books.findAnswer(request.key()).orElseThrow().answer();

        assertThat(ledger.post(request, books)).as(name).isEqualTo(first);
        Request other =
                new Request(request.key(), request.at(), new Actor("clerk-2"), request.command());
        assertThat(ledger.post(other, books).outcome())
                .as(name)
                .isEqualTo(Outcome.KEY_USED_FOR_ANOTHER_COMMAND);
        assertThat(books.head()).as(name).isEqualTo(before);
    }

    private static Outcome told(ReferenceModel model, Command command) {
        return switch (command) {
            case Command.Issue c -> model.issue(c);
            case Command.Hold c ->
                    model.shift(
                            c.pick(), Place.free(c.account()), Place.held(c.account(), c.hold()));
            case Command.Release c ->
                    model.shift(
                            c.pick(), Place.held(c.account(), c.hold()), Place.free(c.account()));
            case Command.Move c -> model.shift(c.pick(), Place.free(c.from()), Place.free(c.to()));
            case Command.Retire c -> model.retire(c.account(), c.pick(), 2026);
            case Command.Cancel c ->
                    model.shift(
                            c.pick(),
                            Place.free(c.account()),
                            new Place(c.account(), new Standing.Cancelled(c.cause())));
        };
    }

    /// The same number as a statement, an allocation and a record: three bases, not one.
    private static Basis basis(int drawn) {
        String number = "paper-" + drawn / 3;
        return switch (drawn % 3) {
            case 0 -> new Basis.Statement(number);
            case 1 -> new Basis.Allocation(number);
            default -> new Basis.Mirrored(number);
        };
    }

    private static Command command(SplittableRandom random) {
        AccountNumber account = account(random.nextInt(4));
        HoldReference hold = new HoldReference("hold-" + random.nextInt(2));
        return switch (random.nextInt(16)) {
            case 0 ->
                    new Command.Issue(
                            basis(random.nextInt(30)),
                            account,
                            PROGRAMMES.get(random.nextInt(2)),
                            random.nextInt(25),
                            Hash.ZERO);
            case 1, 2, 3 -> new Command.Hold(account, hold, pick(random));
            case 4, 5, 6 -> new Command.Release(account, hold, pick(random));
            case 7 -> new Command.Retire(account, new Cause("charity"), Hash.ZERO, pick(random));
            case 8 -> new Command.Cancel(account, new Cause("excess"), Hash.ZERO, pick(random));
            default ->
                    new Command.Move(
                            account, account(random.nextInt(4)), new Cause("sale"), pick(random));
        };
    }

    private static Pick pick(SplittableRandom random) {
        ProgrammeCode programme = PROGRAMMES.get(random.nextInt(2));
        BlockNumber block = new BlockNumber(programme, 1 + random.nextInt(5));
        long first = 1 + random.nextInt(24);
        return switch (random.nextInt(3)) {
            case 0 -> new Pick.OfProgramme(programme, random.nextInt(9));
            case 1 -> new Pick.OfBlock(block, random.nextInt(6));
            default -> new Pick.OfSerials(new SerialRange(block, first, first + random.nextInt(4)));
        };
    }

    private static List<ReferenceModel.Slip> slips(MemoryBooks books) {
        List<ReferenceModel.Slip> slips = new ArrayList<>();
        for (Lot lot : books.listLots()) {
            for (long i = lot.serials().first(); i <= lot.serials().last(); i++) {
                slips.add(
                        new ReferenceModel.Slip(new Serial(lot.serials().block(), i), lot.place()));
            }
        }
        return slips;
    }

    private static Request request(int i, Command command) {
        return new Request(
                new CommandKey("command-" + i), START.plusSeconds(i), new Actor("clerk"), command);
    }

    /// Accounts 0, 1 and 2 are open; 3 is not.
    private static AccountNumber account(int i) {
        return new AccountNumber("account-" + i);
    }
}
