package org.tanku.platform.seal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.test.context.TestPropertySource;
import org.tanku.ledger.Hash;
import org.tanku.ledger.MerkleTree;
import org.tanku.platform.House;
import org.tanku.platform.Visitor;
import org.tanku.platform.party.Person;
import org.tanku.platform.party.Region;
import org.tanku.platform.party.Role;
import org.tanku.platform.party.Staff;
import org.tanku.platform.registry.Registry;
import org.tanku.platform.registry.RegistryStory;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

@House
@TestPropertySource(properties = "tanku.seal-password=only for this test")
class SealPagesTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @LocalServerPort private int port;

    @Autowired private ApplicationContext house;
    @Autowired private Environment environment;
    @Autowired private Registry registry;
    @Autowired private Seals seals;

    @Test
    void an_officer_seals_by_a_button_that_nobody_else_has() {
        booked();
        Staff staff = Staff.of(house);
        Visitor officer = at(staff.hire(Role.REGISTRY_OFFICER, Region.PROVINCE));
        assertThat(officer.get("/journal").body()).contains("立即签章");
        officer.post("/journal/roots", Map.of());
        assertThat(officer.get("/journal").body()).contains("SM2 签名", "下载（.cer）");

        Visitor holder = at(staff.hire(Role.RIGHTS_HOLDER, Region.PROVINCE));
        assertThat(holder.get("/journal").body()).doesNotContain("立即签章");
        assertThat(holder.post("/journal/roots", Map.of()).statusCode()).isEqualTo(403);
        assertThat(holder.post("/journal/keys", Map.of()).statusCode()).isEqualTo(403);
    }

    @Test
    void anyone_takes_a_proof_away_and_checks_it_with_sm3_alone() {
        booked();
        seals.seal();
        long last = registry.journalHead().number();
        JsonNode proof = json("/journal/entries/" + last + "/proof.json");
        List<Hash> path = new ArrayList<>();
        proof.path("path").forEach(each -> path.add(new Hash(each.asString())));
        JsonNode root = proof.path("root");
        assertThat(
                        MerkleTree.isIncluded(
                                MerkleTree.leaf(
                                        new Hash(proof.path("hash").asString()), Sm3.DIGEST),
                                proof.path("leaf").asLong(),
                                root.path("size").asLong(),
                                path,
                                new Hash(root.path("root").asString()),
                                Sm3.DIGEST))
                .isTrue();
        assertThat(visitor().get("/journal/entries/" + last).body())
                .contains(proof.path("hash").asString())
                .contains(root.path("root").asString())
                .contains("包含证明");
    }

    @Test
    void two_roots_are_shown_to_go_on() {
        booked();
        seals.seal();
        long first = seals.findLast().orElseThrow().number();
        booked();
        seals.seal();
        long second = seals.findLast().orElseThrow().number();
        JsonNode proof = json("/journal/consistency.json?earlier=" + first + "&later=" + second);
        assertThat(proof.path("later").path("size").asLong())
                .isGreaterThan(proof.path("earlier").path("size").asLong());
        assertThat(
                        visitor()
                                .get(
                                        "/journal/consistency.json?earlier="
                                                + second
                                                + "&later="
                                                + first)
                                .statusCode())
                .isEqualTo(400);
    }

    @Test
    void what_is_not_there_is_not_found() {
        for (String path :
                new String[] {
                    "/journal/entries/0",
                    "/journal/entries/999999999",
                    "/journal/entries/999999999/proof.json",
                    "/journal/keys/abc.cer",
                    "/journal/consistency.json?earlier=900000&later=900001"
                }) {
            assertThat(visitor().get(path).statusCode()).as(path).isEqualTo(404);
        }
    }

    @Test
    void the_package_of_the_registry_is_public_and_holds_all_its_files() {
        booked();
        seals.seal();
        HttpResponse<String> answer = visitor().get("/journal/package.zip");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("tanku-registry-" + registry.journalHead().number() + "-");
        assertThat(answer.body())
                .contains(
                        "journal.ndjson",
                        "lots.csv",
                        "certificates.ndjson",
                        "roots.ndjson",
                        "keys.ndjson",
                        "manifest.json");
    }

    @Test
    void packages_that_were_asked_for_do_not_pile_up() throws IOException {
        Path folder = Path.of(environment.getRequiredProperty("tanku.data"), "packages");
        Files.createDirectories(folder);
        Path ofANight = folder.resolve("tanku-registry-2026-11-28.zip");
        Files.writeString(ofANight, "kept");
        for (int i = 0; i < 3; i++) {
            booked();
            assertThat(visitor().get("/journal/package.zip").statusCode()).isEqualTo(200);
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(2).contains(ofANight);
        }
    }

    private void booked() {
        new RegistryStory(house).issued(10);
    }

    private JsonNode json(String path) {
        return JSON.readTree(visitor().get(path).body());
    }

    private Visitor visitor() {
        return Visitor.at(port);
    }

    private Visitor at(Person person) {
        Visitor visitor = visitor();
        visitor.signIn(person.loginName(), Staff.PASSWORD);
        return visitor;
    }
}
