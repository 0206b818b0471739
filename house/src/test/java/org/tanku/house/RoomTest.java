package org.tanku.house;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class RoomTest {
    @Test
    void a_room_has_no_package_inside_but_web() {
        Fault.none(HouseFiles.Java.ALL, Rooms::subPackages);
    }

    @Test
    void a_room_shows_at_most_15_public_types() {
        Fault.none(Rooms.publicTypes(HouseFiles.Java.ALL));
    }

    @Test
    void no_package_lies_deeper_than_6() {
        Fault.none(HouseFiles.Java.ALL, Rooms::depth);
    }

    @Test
    void no_class_has_more_than_5_collaborators() {
        Fault.none(HouseFiles.Java.ALL, Rooms::collaborators);
    }

    @Test
    void a_layer_inside_a_room_is_caught() {
        assertThat(Rooms.subPackages(in("land.service", "class A {}"))).hasSize(1);
        assertThat(Rooms.subPackages(in("land.web.form", "class A {}"))).hasSize(1);
        assertThat(Rooms.subPackages(in("land.web", "class A {}"))).isEmpty();
        assertThat(Rooms.subPackages(in("land", "class A {}"))).isEmpty();
    }

    @Test
    void the_sixteenth_public_type_is_caught() {
        List<JavaText> room = new ArrayList<>();
        for (int i = 1; i <= 15; i++) {
            room.add(in("land", "public record Type" + i + "() {}"));
        }
        room.add(in("land", "class Hidden { public record Nested() {} }"));
        assertThat(Rooms.publicTypes(room)).isEmpty();
        room.add(in("land.web", "public class Sixteenth {}"));
        assertThat(Rooms.publicTypes(room)).hasSize(1);
    }

    @Test
    void a_package_of_seven_words_is_caught() {
        assertThat(Rooms.depth(JavaText.of("A.java", "package a.b.c.d.e.f.g;"))).hasSize(1);
        assertThat(Rooms.depth(JavaText.of("A.java", "package a.b.c.d.e.f;"))).isEmpty();
    }

    @Test
    void a_sixth_collaborator_is_caught_but_a_record_may_hold_more() {
        String six = "(A a, B b, C c, D d, E e, F f) {}";
        assertThat(Rooms.collaborators(in("land", "class Land { Land" + six + " }"))).hasSize(1);
        assertThat(Rooms.collaborators(in("land", "record Land" + six))).isEmpty();
    }

    private static JavaText in(String room, String text) {
        return JavaText.of(
                "platform/src/main/java/A.java",
                "package org.tanku.platform." + room + "; " + text);
    }
}
