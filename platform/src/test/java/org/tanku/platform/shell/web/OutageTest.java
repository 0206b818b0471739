package org.tanku.platform.shell.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.TestPropertySource;
import org.tanku.platform.House;
import org.tanku.platform.Visitor;
import org.tanku.platform.api.Scope;
import org.tanku.platform.api.TokenOutcome;
import org.tanku.platform.api.Tokens;
import org.tanku.platform.party.PartyId;
import org.tanku.platform.party.Region;
import org.tanku.platform.party.Role;
import org.tanku.platform.party.Staff;

import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// What people and programs are told while nobody gets a connection to the database.
@House
@TestPropertySource(properties = "spring.datasource.hikari.connection-timeout=1000")
class OutageTest {
    @LocalServerPort private int port;
    @Autowired private HikariDataSource source;
    @Autowired private Tokens tokens;
    @Autowired private ApplicationContext house;

    @Test
    void pages_and_programs_are_told_to_come_again() throws Exception {
        Visitor visitor = Visitor.at(port);
        PartyId owner = Staff.of(house).hire(Role.SURVEYOR, Region.PROVINCE).id();
        String token =
                ((TokenOutcome.Made) tokens.make("x", Set.of(Scope.PUBLIC_READ), 7, owner)).text();
        List<Connection> taken = new ArrayList<>();
        try {
            takeAll(taken);
            HttpResponse<String> page = visitor.get("/projects?lang=en");
            assertThat(page.statusCode()).isEqualTo(503);
            assertThat(page.headers().firstValue("Retry-After")).contains("10");
            assertThat(page.body()).contains("Try again later").doesNotContain("Hikari");
            HttpResponse<String> told = visitor.get("/api/v1/totals", "Accept-Language", "en");
            assertAway(told);
            assertAway(
                    visitor.get(
                            "/api/v1/caller",
                            "Accept-Language",
                            "en",
                            "Authorization",
                            "Bearer " + token));
        } finally {
            for (Connection each : taken) {
                each.close();
            }
        }
        assertThat(visitor.get("/projects").statusCode()).isEqualTo(200);
        assertThat(visitor.get("/api/v1/totals").statusCode()).isEqualTo(200);
    }

    @Test
    void an_outage_met_while_a_page_is_drawn_is_told_and_a_fault_of_ours_is_not_hidden()
            throws Exception {
        MockHttpServletResponse response = new MockHttpServletResponse();
        new OutageFilter()
                .doFilter(
                        new MockHttpServletRequest(),
                        response,
                        (_, _) -> {
                            throw new IllegalStateException(
                                    "drawing",
                                    new SQLTransientConnectionException("no connection"));
                        });
        assertThat(response.getStatus()).isEqualTo(503);
        assertThatThrownBy(() ->
                        new OutageFilter()
                                .doFilter(
                                        new MockHttpServletRequest(),
                                        new MockHttpServletResponse(),
                                        (_, _) -> {
                                            throw new IllegalStateException(
                                                    "ours", new SQLException("x", "42P01"));
                                        }))
                .hasMessage("ours");
    }

    private static void assertAway(HttpResponse<String> told) {
        assertThat(told.statusCode()).as(told.body()).isEqualTo(503);
        assertThat(told.headers().firstValue("Content-Type").orElseThrow())
                .startsWith("application/problem+json");
        assertThat(told.headers().firstValue("Retry-After")).contains("10");
        assertThat(told.body()).contains("HOUSE_IS_AWAY", "The database is away");
    }

    private void takeAll(List<Connection> taken) throws SQLException {
        for (int i = 0; i < source.getMaximumPoolSize(); i++) {
            taken.add(source.getConnection());
        }
    }
}
