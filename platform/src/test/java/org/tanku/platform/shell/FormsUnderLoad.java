package org.tanku.platform.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.tanku.platform.Visitor;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/// Several people who send forms of the registry as fast as they are answered, each with a
/// colleague who confirms, and write down what they were told.
final class FormsUnderLoad {
    /// What the sender knows of a form.
    enum Fate {
        /// Told that it is done.
        DONE,
        /// Told that it is refused.
        REFUSED,
        /// Told nothing, or that the database is away.
        UNKNOWN
    }

    /// A form with its key.
    ///
    /// @param key as the journal keeps it
    record Form(Visitors.Who sender, String key, String path, Map<String, String> fields) {}

    /// Somebody who proposes and somebody who confirms.
    private record Pair(Visitor proposer, Visitor colleague) {
        static Pair signedIn(Visitors visitors, Visitors.Who who) {
            return new Pair(visitors.signedIn(who), visitors.colleagueOf(who));
        }
    }

    private final Visitors visitors;
    private final Map<Form, Fate> fates = new ConcurrentHashMap<>();
    private final Queue<Form> done = new ConcurrentLinkedQueue<>();
    private final Queue<String> strange = new ConcurrentLinkedQueue<>();
    private final AtomicInteger answered = new AtomicInteger();
    private final AtomicInteger outages = new AtomicInteger();
    private volatile boolean isOver;
    private List<Thread> senders = List.of();

    FormsUnderLoad(Visitors visitors) {
        this.visitors = visitors;
    }

    /// How many forms were answered since the start.
    int answered() {
        return answered.get();
    }

    /// How many were told that the database is away, or has no room.
    int outages() {
        return outages.get();
    }

    void start(SplittableRandom random) {
        isOver = false;
        answered.set(0);
        senders = new ArrayList<>();
        for (Visitors.Who who : Visitors.Who.values()) {
            SplittableRandom own = random.split();
            Pair pair = Pair.signedIn(visitors, who);
            senders.add(Thread.ofPlatform().start(() -> send(who, pair, own)));
        }
    }

    void stop() throws InterruptedException {
        isOver = true;
        for (Thread each : senders) {
            each.join();
        }
    }

    /// Each form has the entries that its sender was told of, before and after he sends those again
    /// of which he was told nothing.
    ///
    /// @return answered, unknown, of these written, entries of the journal
    String check(BooksWitness witness, String name) throws Exception {
        assertThat(strange).as(name).isEmpty();
        Map<String, Long> entries = witness.entriesByKey();
        int unknown = 0;
        long written = 0;
        for (var each : fates.entrySet()) {
            long found = entries.getOrDefault(each.getKey().key(), 0L);
            String what = name + " " + each;
            switch (each.getValue()) {
                case DONE -> assertThat(found).as(what).isEqualTo(1);
                case REFUSED -> assertThat(found).as(what).isZero();
                case UNKNOWN -> {
                    assertThat(found).as(what).isLessThanOrEqualTo(1);
                    unknown++;
                    written += found;
                }
            }
        }
        sendUnknownAgain();
        Map<String, Long> after = witness.entriesByKey();
        fates.forEach((form, fate) -> {
            assertThat(fate).as(name + " " + form).isNotEqualTo(Fate.UNKNOWN);
            assertThat(after.getOrDefault(form.key(), 0L))
                    .as(name + " " + form)
                    .isEqualTo(fate == Fate.DONE ? 1 : 0);
        });
        assertThat(strange).as(name).isEmpty();
        return String.format(
                Locale.ROOT, "%d,%d,%d,%d", answered(), unknown, written, after.size());
    }

    /// Sends what nobody knows of once more, with its old key; afterwards everything is known.
    private void sendUnknownAgain() {
        Map<Visitors.Who, Pair> signedIn = new ConcurrentHashMap<>();
        fates.forEach((form, fate) -> {
            if (fate == Fate.UNKNOWN) {
                give(
                        signedIn.computeIfAbsent(
                                form.sender(), who -> Pair.signedIn(visitors, who)),
                        form);
            }
        });
    }

    private void send(Visitors.Who who, Pair pair, SplittableRandom random) {
        while (!isOver) {
            Form form = random.nextInt(20) == 0 ? done.poll() : null;
            Form next = form != null && form.sender() == who ? form : draw(who, random);
            if (!give(pair, next)) {
                return;
            }
        }
    }

    private Form draw(Visitors.Who who, SplittableRandom random) {
        String key = UUID.randomUUID().toString();
        boolean isRetirement = who == Visitors.Who.HOLDER && random.nextInt(12) == 0;
        String path = visitors.account(who) + (isRetirement ? "/retire" : "/move");
        long units = random.nextInt(200) == 0 ? 1_000_000 : random.nextLong(1, 20);
        return isRetirement
                ? new Form(
                        who,
                        "retire:" + key,
                        path,
                        Map.of(
                                "from", "SMCER",
                                "units", "1",
                                "purpose", "PUBLIC_GOOD",
                                "beneficiary", "测试受益人",
                                "occasion", "",
                                "key", key))
                : new Form(
                        who,
                        "move:" + key,
                        path,
                        Map.of(
                                "to",
                                visitors.otherNumber(who),
                                "from",
                                "SMCER",
                                "units",
                                "" + units,
                                "key",
                                key));
    }

    /// @return whether there was an answer at all
    private boolean give(Pair pair, Form form) {
        fates.putIfAbsent(form, Fate.UNKNOWN);
        try {
            HttpResponse<String> answer = pair.proposer().post(form.path(), form.fields());
            String instruction = Visitor.target(answer);
            if (answer.statusCode() == 302 && instruction.startsWith("/instructions/")) {
                confirm(pair.colleague(), instruction, form);
            } else if (answer.statusCode() == 200 && answer.body().contains("role=\"alert\"")) {
                tell(form, Fate.REFUSED);
            } else {
                noteOutage(form, answer);
            }
            return true;
        } catch (IllegalStateException nobodyThere) {
            return false;
        }
    }

    private void confirm(Visitor colleague, String instruction, Form form) {
        HttpResponse<String> answer = colleague.post(instruction + "/confirm", Map.of());
        if (answer.statusCode() != 302) {
            noteOutage(form, answer);
            return;
        }
        String target = Visitor.target(answer);
        if (target.startsWith("/certificates/") || target.equals(visitors.account(form.sender()))) {
            tell(form, Fate.DONE);
            done.add(form);
        } else {
            tell(form, Fate.REFUSED);
        }
    }

    private void noteOutage(Form form, HttpResponse<String> answer) {
        if (isTellingOfAnOutage(answer)) {
            outages.incrementAndGet();
        } else {
            strange.add(
                    form
                            + ": "
                            + answer.statusCode()
                            + " "
                            + Visitor.target(answer)
                            + " "
                            + answer.body());
        }
    }

    private static boolean isTellingOfAnOutage(HttpResponse<String> answer) {
        return answer.statusCode() == 503
                && answer.body().contains("暂时无法办理")
                && !answer.body().contains("Exception")
                && answer.headers().firstValue("Retry-After").isPresent();
    }

    private void tell(Form form, Fate fate) {
        answered.incrementAndGet();
        Fate before = fates.put(form, fate);
        if (before != null && before != Fate.UNKNOWN && before != fate) {
            strange.add(form + ": was " + before + ", is now " + fate);
        }
    }
}
