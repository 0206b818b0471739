package org.tanku.platform.fieldwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tanku.platform.fieldwork.EntryRefusal.DEVICE_NUMBER_TAKEN;
import static org.tanku.platform.fieldwork.EntryRefusal.FIELDS_CONTRADICT;
import static org.tanku.platform.fieldwork.EntryRefusal.FIELD_MISSING;
import static org.tanku.platform.fieldwork.EntryRefusal.FIELD_UNKNOWN;
import static org.tanku.platform.fieldwork.EntryRefusal.FIELD_WRONG;
import static org.tanku.platform.fieldwork.EntryRefusal.KIND_UNKNOWN;
import static org.tanku.platform.fieldwork.EntryRefusal.NOT_AN_ENTRY;
import static org.tanku.platform.fieldwork.EntryRefusal.NOT_YOUR_COUNTY;
import static org.tanku.platform.fieldwork.EntryRefusal.SAME_ID_OTHER_CONTENT;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tanku.platform.House;
import org.tanku.platform.land.Editing;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.NotPermitted;
import org.tanku.platform.party.Role;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

@House
class ReceivingTest {
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 1, 2, 3};

    @Autowired private Fieldwork fieldwork;
    @Autowired private Entries entries;
    @Autowired private JdbcClient db;

    private final Acting surveyor = Editing.person(Role.SURVEYOR, Notebook.COUNTY);
    private final Notebook phone = Notebook.ofNewCampaign();

    private List<SyncAnswer> send(SentEntry... sent) {
        return fieldwork.receive(Arrays.asList(sent), surveyor);
    }

    private List<EntryRefusal> refusals(SentEntry sent) {
        return send(sent).getFirst() instanceof SyncAnswer.Refused(_, var faults)
                ? faults.stream().map(SyncAnswer.Fault::reason).toList()
                : List.of();
    }

    @Test
    void a_receipt_is_the_digest_of_what_is_kept_and_of_the_canonical_text() {
        SentEntry sent = phone.plot("A1");
        SyncAnswer answer = send(sent).getFirst();
        FieldEntry entry = new EntryChecking(sent).entry();
        assertThat(answer).isEqualTo(new SyncAnswer.Receipt(sent.id(), entry.digest()));
        KeptEntry kept = entries.find(entry.id()).orElseThrow();
        assertThat(kept.entry()).isEqualTo(entry);
        assertThat(kept.entry().digest()).isEqualTo(kept.digest());
        assertThat(kept.person()).isEqualTo(surveyor.person());
    }

    @Test
    void the_canonical_text_is_one_line_with_its_fields_in_order() {
        assertThat(
                        CanonicalText.of(
                                Map.of("b", "1", "a", Map.of("z", "\"\\\n\t\u0001é样", "y", ""))))
                .isEqualTo("{\"a\":{\"y\":\"\",\"z\":\"\\\"\\\\\\n\\t\\u0001é样\"},\"b\":\"1\"}");
        assertThat(Sm3.of("abc"))
                .isEqualTo("66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0");
    }

    @Test
    void the_same_entry_again_is_answered_with_the_same_receipt_and_kept_once() {
        SentEntry sent = phone.tree("A1", "1");
        List<SyncAnswer> answers = send(sent, sent);
        assertThat(answers.get(0)).isInstanceOf(SyncAnswer.Receipt.class).isEqualTo(answers.get(1));
        assertThat(fieldwork.listPlots(phone.campaign(), surveyor).getFirst().trees()).hasSize(1);
    }

    @Test
    void the_same_id_with_other_content_is_refused_and_the_first_stays() {
        SentEntry sent = phone.tree("A1", "1");
        send(sent);
        assertThat(refusals(Notebook.with(sent, "dbh", "21")))
                .containsExactly(SAME_ID_OTHER_CONTENT);
        assertThat(
                        fieldwork
                                .listPlots(phone.campaign(), surveyor)
                                .getFirst()
                                .trees()
                                .getFirst()
                                .get("dbh"))
                .isEqualTo("20.5");
    }

    @Test
    void another_entry_of_the_same_number_of_a_device_is_refused() {
        SentEntry sent = phone.tree("A1", "1");
        send(sent);
        SentEntry twin = phone.tree("A1", "2");
        assertThat(
                        refusals(
                                new SentEntry(
                                        twin.id(),
                                        sent.device(),
                                        sent.number(),
                                        twin.kind(),
                                        twin.notedAt(),
                                        twin.content())))
                .containsExactly(DEVICE_NUMBER_TAKEN);
    }

    @Test
    void each_entry_is_answered_for_itself() {
        List<SyncAnswer> answers =
                send(
                        phone.plot("A1"),
                        Notebook.with(phone.tree("A1", "1"), "dbh", "0"),
                        phone.tree("A1", "2"));
        assertThat(answers)
                .extracting(each -> (Object) each.getClass())
                .containsExactly(
                        SyncAnswer.Receipt.class,
                        SyncAnswer.Refused.class,
                        SyncAnswer.Receipt.class);
    }

    @Test
    void what_is_no_entry_and_all_that_is_wrong_in_one_is_named() {
        assertThat(refusals(new SentEntry("x", "", "0", "PLOT", "2026-11-29", Map.of())))
                .contains(NOT_AN_ENTRY, NOT_AN_ENTRY, NOT_AN_ENTRY, NOT_AN_ENTRY, FIELD_MISSING);
        assertThat(refusals(phone.note("BUSH", Map.of()))).containsExactly(KIND_UNKNOWN);
        SentEntry tree = phone.tree("A1", "9");
        assertThat(refusals(Notebook.with(tree, "colour", "red"))).containsExactly(FIELD_UNKNOWN);
        assertThat(refusals(Notebook.without(tree, "species"))).containsExactly(FIELD_MISSING);
        assertThat(refusals(Notebook.with(Notebook.with(tree, "dbh", "2O.5"), "status", "ASLEEP")))
                .containsExactly(FIELD_WRONG, FIELD_WRONG);
        assertThat(refusals(Notebook.with(tree, "note", " "))).containsExactly(FIELD_WRONG);
        assertThat(refusals(Notebook.with(tree, "note", "a\u0000b"))).containsExactly(FIELD_WRONG);
        assertThat(refusals(Notebook.with(tree, "note", "\uD800"))).containsExactly(FIELD_WRONG);
    }

    @Test
    void a_height_or_the_reason_why_there_is_none_never_both_and_never_neither() {
        SentEntry tree = phone.tree("A1", "1");
        assertThat(refusals(Notebook.without(tree, "height"))).containsExactly(FIELD_MISSING);
        assertThat(refusals(Notebook.with(tree, "height_missing", "树梢折断")))
                .containsExactly(FIELDS_CONTRADICT);
        assertThat(
                        refusals(
                                Notebook.with(
                                        Notebook.without(tree, "height"), "height_missing", "断梢")))
                .isEmpty();
    }

    @Test
    void a_position_is_whole_with_its_accuracy_or_missing_with_its_reason() {
        SentEntry plot = phone.plot("A1");
        assertThat(refusals(Notebook.without(plot, "longitude"))).containsExactly(FIELD_MISSING);
        assertThat(refusals(Notebook.with(plot, "position_missing", "林下无信号")))
                .containsExactly(FIELDS_CONTRADICT);
        assertThat(refusals(Notebook.with(plot, "latitude", "91"))).containsExactly(FIELD_WRONG);
        assertThat(refusals(Notebook.with(plot, "accuracy", "-1"))).containsExactly(FIELD_WRONG);
        assertThat(refusals(Notebook.with(plot, "stand", "350102-101-205-012-0034")))
                .containsExactly(FIELDS_CONTRADICT);
        assertThat(refusals(Notebook.with(plot, "stand", "350428-101-205-012-0034"))).isEmpty();
    }

    @Test
    void a_county_of_others_is_refused_by_name_and_who_surveys_nowhere_may_send_nothing() {
        SentEntry plot = phone.plot("A1");
        assertThat(refusals(Notebook.with(plot, "county", "350102")))
                .containsExactly(NOT_YOUR_COUNTY);
        assertThatThrownBy(
                        () -> fieldwork.receive(List.of(plot), Editing.person(Role.MEASURER, "35")))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void a_correction_holds_and_the_original_stays_even_when_it_comes_first() {
        SentEntry tree = phone.tree("A1", "1");
        SentEntry better = phone.correction(tree, "TREE", Notebook.treeCells("A1", "1", "25"));
        send(better);
        assertThat(fieldwork.listPlots(phone.campaign(), surveyor)).isEmpty();
        send(tree);
        Noted noted = fieldwork.listPlots(phone.campaign(), surveyor).getFirst().trees().getFirst();
        assertThat(noted.get("dbh")).isEqualTo("25");
        assertThat(noted.original().entry().get("dbh")).isEqualTo("20.5");
        assertThat(noted.corrections()).hasSize(1);
    }

    @Test
    void a_withdrawn_entry_stays_to_be_read_and_counts_no_more() {
        SentEntry tree = phone.tree("A1", "1");
        send(phone.plot("A1"), tree, phone.correction(tree, "NOTHING", Map.of()));
        PlotNotes plot = fieldwork.listPlots(phone.campaign(), surveyor).getFirst();
        assertThat(plot.trees()).singleElement().matches(Noted::withdrawn);
        assertThat(plot.treesThatHold()).isEmpty();
    }

    @Test
    void a_correction_of_another_kind_changes_nothing_and_is_told() {
        SentEntry plot = phone.plot("A1");
        send(plot, phone.correction(plot, "TREE", Notebook.treeCells("A1", "1", "25")));
        Noted noted = fieldwork.listPlots(phone.campaign(), surveyor).getFirst().heads().getFirst();
        assertThat(noted.corrections()).isEmpty();
        assertThat(noted.astray()).hasSize(1);
    }

    @Test
    void a_plot_or_tree_noted_twice_is_kept_twice_and_told() {
        send(phone.plot("A1"), phone.tree("A1", "1"));
        Notebook other = phone.another();
        send(other.plot("A1"), other.tree("A1", "1"));
        PlotNotes plot = fieldwork.listPlots(phone.campaign(), surveyor).getFirst();
        assertThat(plot.headsThatHold()).hasSize(2);
        assertThat(plot.treesTwice()).containsExactly("1");
    }

    @Test
    void plots_and_trees_stand_as_people_count() {
        send(phone.plot("A10"), phone.plot("A2"), phone.tree("A2", "10"), phone.tree("A2", "9"));
        List<PlotNotes> plots = fieldwork.listPlots(phone.campaign(), surveyor);
        assertThat(plots).extracting(PlotNotes::code).containsExactly("A2", "A10");
        assertThat(plots.getFirst().trees())
                .extracting(each -> each.get("tree"))
                .containsExactly("9", "10");
    }

    @Test
    void who_may_not_read_in_the_county_reads_nothing() {
        send(phone.plot("A1"));
        Acting elsewhere = Editing.person(Role.SURVEYOR, "350102");
        assertThatThrownBy(() -> fieldwork.listPlots(phone.campaign(), elsewhere))
                .isInstanceOf(NotPermitted.class);
        assertThat(fieldwork.listCampaigns(elsewhere))
                .noneMatch(each -> each.campaign().equals(phone.campaign()));
        assertThat(fieldwork.listCampaigns(Editing.person(Role.BUREAU_OFFICER, "35")))
                .anyMatch(each -> each.campaign().equals(phone.campaign()) && each.plots() == 1);
    }

    @Test
    void a_photo_is_kept_when_its_bytes_are_what_the_device_says() {
        String hash = Sm3.of(JPEG);
        assertThat(fieldwork.receivePhoto(hash, JPEG, surveyor)).isEmpty();
        assertThat(fieldwork.receivePhoto(hash, JPEG, surveyor)).isEmpty();
        assertThat(fieldwork.findPhoto(hash, surveyor)).as("no entry tells of it yet").isEmpty();
        send(phone.photo("A1", hash));
        assertThat(fieldwork.findPhoto(hash, surveyor).orElseThrow().type())
                .isEqualTo("image/jpeg");
        assertThat(fieldwork.findPhoto(hash, Editing.person(Role.SURVEYOR, "350102"))).isEmpty();
    }

    @Test
    void a_photo_of_another_digest_of_no_picture_or_too_large_is_refused() {
        assertThat(fieldwork.receivePhoto("0".repeat(64), JPEG, surveyor))
                .contains(PhotoRefusal.OTHER_HASH);
        byte[] text = "<svg onload=x>".getBytes(StandardCharsets.UTF_8);
        assertThat(fieldwork.receivePhoto(Sm3.of(text), text, surveyor))
                .contains(PhotoRefusal.NOT_A_PHOTO);
        byte[] large = Arrays.copyOf(JPEG, Fieldwork.LARGEST_PHOTO_BYTES + 1);
        assertThat(fieldwork.receivePhoto(Sm3.of(large), large, surveyor))
                .contains(PhotoRefusal.PHOTO_TOO_LARGE);
        assertThat(Photo.typeOf(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'}))
                .contains("image/png");
        assertThat(Photo.typeOf("RIFF0000WEBP".getBytes(StandardCharsets.UTF_8)))
                .contains("image/webp");
    }

    @Test
    void the_log_takes_inserts_only() {
        SentEntry sent = phone.plot("A1");
        send(sent);
        for (String change :
                List.of(
                        "update fieldwork.entry set noted_at = now()",
                        "delete from fieldwork.entry",
                        "truncate fieldwork.entry",
                        "delete from fieldwork.photo")) {
            assertThatThrownBy(() -> db.sql(change).update())
                    .as(change)
                    .rootCause()
                    .hasMessageContaining("takes inserts only");
        }
    }
}
