package org.tanku.platform.fieldwork;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tanku.platform.House;
import org.tanku.platform.land.Editing;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.Role;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/// Two devices send what they noted in random subsets, again and in any order; receipts get lost.
/// Whatever happens, the server ends with the union, and no device drops what the server lacks.
@House
class SyncByChanceTest {
    private static final int ROUNDS = 12;
    private static final int NOTED = 25;

    @Autowired private Fieldwork fieldwork;
    @Autowired private Entries entries;

    private final Acting surveyor = Editing.person(Role.SURVEYOR, Notebook.COUNTY);

    @Test
    void the_server_ends_with_the_union_whatever_is_repeated_reordered_or_lost() {
        for (long seed = 1; seed <= ROUNDS; seed++) {
            Random chance = new Random(seed);
            Notebook one = Notebook.ofNewCampaign();
            Notebook two = one.another();
            Map<String, SentEntry> all = new HashMap<>();
            List<List<SentEntry>> devices = List.of(notes(one, chance), notes(two, chance));
            devices.forEach(device -> device.forEach(each -> all.put(each.id(), each)));
            Set<String> receipts = new HashSet<>();
            while (receipts.size() < all.size()) {
                List<SentEntry> batch = batch(devices.get(chance.nextInt(2)), chance);
                for (SyncAnswer answer : fieldwork.receive(batch, surveyor)) {
                    boolean lost = chance.nextInt(4) == 0;
                    if (!lost) {
                        String own = new EntryChecking(all.get(answer.id())).entry().digest();
                        assertThat(answer)
                                .as("seed %d", seed)
                                .isEqualTo(new SyncAnswer.Receipt(answer.id(), own));
                        receipts.add(answer.id());
                    }
                }
                assertThat(kept(one.campaign())).as("seed %d", seed).containsAll(receipts);
            }
            assertThat(kept(one.campaign()))
                    .as("seed %d", seed)
                    .containsExactlyInAnyOrderElementsOf(all.keySet());
            assertThat(told(one.campaign())).as("seed %d", seed).isEqualTo(retold(all, one));
        }
    }

    /// Plots, trees, and corrections of what any earlier entry of the device says.
    private static List<SentEntry> notes(Notebook device, Random chance) {
        List<SentEntry> noted = new ArrayList<>();
        noted.add(device.plot("P" + chance.nextInt(3)));
        while (noted.size() < NOTED) {
            SentEntry earlier = noted.get(chance.nextInt(noted.size()));
            if (chance.nextInt(3) == 0 && earlier.kind().equals("TREE")) {
                noted.add(
                        chance.nextBoolean()
                                ? device.correction(earlier, "NOTHING", Map.of())
                                : device.correction(
                                        earlier,
                                        "TREE",
                                        Notebook.treeCells(
                                                "P" + chance.nextInt(3),
                                                "9",
                                                Integer.toString(1 + chance.nextInt(300)))));
            } else {
                noted.add(device.tree("P" + chance.nextInt(3), Integer.toString(noted.size())));
            }
        }
        return noted;
    }

    private static List<SentEntry> batch(List<SentEntry> device, Random chance) {
        List<SentEntry> batch = new ArrayList<>(device);
        Collections.shuffle(batch, chance);
        List<SentEntry> some = new ArrayList<>(batch.subList(0, 1 + chance.nextInt(batch.size())));
        some.addAll(some.subList(0, chance.nextInt(some.size())));
        return some;
    }

    private Set<String> kept(Campaign campaign) {
        Set<String> ids = new HashSet<>();
        for (PlotNotes plot : fieldwork.listPlots(campaign, surveyor)) {
            for (List<Noted> of : List.of(plot.heads(), plot.trees())) {
                for (Noted each : of) {
                    ids.add(each.original().entry().id().toString());
                    each.corrections().forEach(kept -> ids.add(kept.entry().id().toString()));
                }
            }
        }
        // a correction shows beside its entry alone: before that has come, it is in the log unseen
        entries.list(campaign).forEach(kept -> ids.add(kept.entry().id().toString()));
        return ids;
    }

    private List<String> told(Campaign campaign) {
        return fieldwork.listPlots(campaign, surveyor).stream()
                .map(plot ->
                        plot.code()
                                + plot.treesThatHold().stream()
                                        .map(each -> each.content().toString())
                                        .sorted()
                                        .toList())
                .toList();
    }

    /// The same entries sent once, in order, under a campaign of their own.
    private List<String> retold(Map<String, SentEntry> all, Notebook as) {
        List<KeptEntry> kept = entries.list(as.campaign());
        List<KeptEntry> backwards = new ArrayList<>(kept);
        Collections.reverse(backwards);
        assertThat(kept).hasSize(all.size());
        assertThat(Correcting.of(backwards)).isEqualTo(Correcting.of(kept));
        return told(as.campaign());
    }
}
