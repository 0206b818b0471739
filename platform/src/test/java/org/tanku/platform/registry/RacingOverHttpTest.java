package org.tanku.platform.registry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.tanku.ledger.Audit;
import org.tanku.ledger.Lot;
import org.tanku.ledger.SerialRange;
import org.tanku.platform.House;
import org.tanku.platform.Visitor;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.Person;
import org.tanku.platform.party.Region;
import org.tanku.platform.party.Role;
import org.tanku.platform.party.Staff;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Many forms that are sent in the same second from one block of a thousand units.
@House
class RacingOverHttpTest {
    private static final long UNITS = 1_000;

    @LocalServerPort private int port;

    @Autowired private ApplicationContext house;

    @Autowired private Registry registry;

    /// As many win as the units suffice for, whoever they are.
    @ParameterizedTest
    @CsvSource({"8, 300, 3", "64, 30, 33", "512, 7, 142"})
    void exactly_the_possible_winners_win(int buyers, long each, int winners) throws Exception {
        Staff staff = Staff.of(house);
        Person holder = staff.hire(Role.RIGHTS_HOLDER, Region.PROVINCE);
        Person colleague = staff.colleague(holder, Role.RIGHTS_HOLDER, Region.PROVINCE);
        RegistryStory story =
                new RegistryStory(
                        house,
                        acting(staff, Role.REGISTRY_OFFICER),
                        acting(staff, Role.REGISTRY_OFFICER),
                        staff.parties().actingAs(holder.id()),
                        acting(staff, Role.RIGHTS_HOLDER));
        UnitBlock block = story.issued(UNITS);
        Visitor seller = Visitor.at(port);
        seller.signIn(holder.loginName(), Staff.PASSWORD);
        Visitor second = Visitor.at(port);
        second.signIn(colleague.loginName(), Staff.PASSWORD);
        String account = "/registry/accounts/" + story.village.id();
        seller.get(account + "/move");
        second.get(account + "/move");
        Queue<String> proposed = new ConcurrentLinkedQueue<>();
        for (HttpResponse<String> answer :
                atOnce(
                        buyers,
                        () ->
                                seller.post(
                                        account + "/move",
                                        Map.of(
                                                "to", story.mill.number(),
                                                "from", block.number(),
                                                "units", "" + each,
                                                "key", UUID.randomUUID().toString())))) {
            assertThat(answer.statusCode()).isEqualTo(302);
            proposed.add(Visitor.target(answer));
        }

        List<HttpResponse<String>> answers =
                atOnce(buyers, () -> second.post(proposed.remove() + "/confirm", Map.of()));

        assertThat(answers)
                .allMatch(answer -> answer.statusCode() == 302)
                .filteredOn(answer -> Visitor.target(answer).equals(account))
                .hasSize(winners);
        assertThat(free(story.mill)).isEqualTo(winners * each);
        assertThat(free(story.village)).isEqualTo(UNITS - winners * each);
        List<SerialRange> lots =
                registry.listLots(block.id()).stream().map(Lot::serials).sorted().toList();
        for (int i = 1; i < lots.size(); i++) {
            assertThat(lots.get(i - 1).overlaps(lots.get(i))).isFalse();
        }
        assertThat(lots.stream().mapToLong(SerialRange::units).sum()).isEqualTo(UNITS);
        assertThat(registry.audit()).isInstanceOf(Audit.Finding.Sound.class);
    }

    private static Acting acting(Staff staff, Role role) {
        return staff.parties().actingAs(staff.hire(role, Region.PROVINCE).id());
    }

    private static List<HttpResponse<String>> atOnce(
            int count, Callable<HttpResponse<String>> request) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        List<Future<HttpResponse<String>>> sent = new ArrayList<>();
        try (ExecutorService senders = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < count; i++) {
                sent.add(
                        senders.submit(() -> {
                            start.await();
                            return request.call();
                        }));
            }
            start.countDown();
            List<HttpResponse<String>> answers = new ArrayList<>();
            for (Future<HttpResponse<String>> each : sent) {
                answers.add(each.get());
            }
            return answers;
        }
    }

    private long free(Account account) {
        return registry.listHoldings(account).stream()
                .mapToLong(holding -> holding.totals().free())
                .sum();
    }
}
