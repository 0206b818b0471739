package org.tanku.platform.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tanku.platform.CycleStory;
import org.tanku.platform.House;
import org.tanku.platform.Visitor;
import org.tanku.platform.api.Scope;
import org.tanku.platform.api.TokenCheck;
import org.tanku.platform.api.TokenCheck.CheckRefusal;
import org.tanku.platform.api.TokenOutcome;
import org.tanku.platform.api.TokenOutcome.TokenRefusal;
import org.tanku.platform.api.Tokens;
import org.tanku.platform.api.web.Program.Answer;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.Appointment;
import org.tanku.platform.party.Parties;
import org.tanku.platform.party.People;
import org.tanku.platform.party.Person;
import org.tanku.platform.party.Region;
import org.tanku.platform.party.Role;
import org.tanku.platform.party.Staff;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the door lets in, what it refuses and how it says so.
@House
class DoorTest {
    private static final String JSON = "application/json";
    private static final String KEY = "Idempotency-Key";

    @Autowired ApplicationContext house;
    @Autowired Tokens tokens;
    @Autowired JdbcClient db;
    @LocalServerPort int port;

    @Test
    void what_is_public_needs_no_token_and_the_rest_one_that_opens_it() {
        Program nobody = Program.withoutToken(port);
        assertThat(nobody.get("/totals").status()).isEqualTo(200);
        Answer refused = nobody.get("/accounts");
        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.refusal()).isEqualTo("TOKEN_MISSING");
        assertThat(refused.header("WWW-Authenticate")).startsWith("Bearer");
        assertThat(nobody.get("/caller").refusal()).isEqualTo("TOKEN_MISSING");
        Acting officer = new CycleStory(house).somebody(Role.REGISTRY_OFFICER);
        Program reader = Program.of(house, port, officer, Scope.PUBLIC_READ);
        assertThat(reader.get("/accounts").refusal()).isEqualTo("SCOPE_MISSING");
        assertThat(reader.get("/caller").body().path("appointments").size()).isEqualTo(1);
        Program opener = Program.of(house, port, officer, Scope.REGISTRY_READ);
        assertThat(opener.get("/accounts?limit=1").status()).isEqualTo(200);
        assertThat(opener.get("/audit").status()).isEqualTo(200);
    }

    @Test
    void a_scope_gives_nothing_that_its_person_may_not_do() {
        CycleStory story = new CycleStory(house);
        Program surveyor = Program.openingAll(house, port, story.surveyor);
        Answer refused =
                surveyor.post(
                        "/accounts", "{\"holder\": \"%s\"}".formatted(story.holder.organisation()));
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.refusal()).isEqualTo("ROLE_MISSING");
        assertThat(refused.body().path("role").asString()).isEqualTo("REGISTRY_OFFICER");
        assertThat(surveyor.post("/journal/roots", "").refusal()).isEqualTo("ROLE_MISSING");
        assertThat(surveyor.get("/audit").refusal()).isEqualTo("ROLE_MISSING");
    }

    @Test
    void each_wrong_token_is_told_by_its_name_and_lets_nothing_in() {
        Acting owner = new CycleStory(house).surveyor;
        String right = text(owner);
        assertThat(refusal("abc")).isEqualTo(CheckRefusal.NOT_A_TOKEN);
        char last = right.charAt(right.length() - 1);
        String mistyped = right.substring(0, right.length() - 1) + (last == 'a' ? 'b' : 'a');
        assertThat(refusal(mistyped)).isEqualTo(CheckRefusal.TOKEN_IS_MISTYPED);
        String other = text(owner);
        db.sql("delete from api.token where id = :id").param("id", other.substring(6, 14)).update();
        assertThat(refusal(other)).isEqualTo(CheckRefusal.TOKEN_UNKNOWN);
        tokens.revoke(right.substring(6, 14), owner.person());
        assertThat(refusal(right)).isEqualTo(CheckRefusal.TOKEN_REVOKED);
        String old = text(owner);
        db.sql(
                        """
                        update api.token
                           set created_at = now() - interval '9 days',
                               expires_at = now() - interval '1 day'
                         where id = :id
                        """)
                .param("id", old.substring(6, 14))
                .update();
        assertThat(refusal(old)).isEqualTo(CheckRefusal.TOKEN_EXPIRED);
        CycleStory story = new CycleStory(house);
        var demo = story.parties.registerPerson("演示", "demo-" + UUID.randomUUID(), true);
        assertThat(refusal(text(story.parties.actingAs(demo.id()))))
                .as("outside demo mode")
                .isEqualTo(CheckRefusal.OWNER_CANNOT_SIGN_IN);
        Answer shown = Program.showing(port, mistyped).get("/totals");
        assertThat(shown.status()).as("even what is public").isEqualTo(401);
        assertThat(shown.text()).doesNotContain(mistyped);
    }

    @Test
    void a_token_ends_with_its_owners_password_and_with_an_office_that_needs_two_factors() {
        Staff staff = Staff.of(house);
        Acting administrator = acting(staff.hire(Role.ADMINISTRATOR, Region.PROVINCE));
        Acting owner = acting(staff.hire(Role.SURVEYOR, Region.PROVINCE));
        People people = house.getBean(People.class);
        String before = text(owner);
        Appointment measurer = new Appointment(Role.MEASURER, Region.PROVINCE);
        assertThat(people.appoint(owner.person(), measurer, administrator)).isEmpty();
        assertThat(tokens.check(before)).isInstanceOf(TokenCheck.Accepted.class);
        Appointment officer = new Appointment(Role.REGISTRY_OFFICER, Region.PROVINCE);
        assertThat(people.appoint(owner.person(), officer, administrator)).isEmpty();
        assertThat(refusal(before)).isEqualTo(CheckRefusal.TOKEN_REVOKED);
        String after = text(owner);
        String other = "江海奔流 meadow 1999";
        assertThat(people.giveOneTimePassword(owner.person(), other, administrator)).isEmpty();
        assertThat(refusal(after)).isEqualTo(CheckRefusal.TOKEN_REVOKED);
    }

    @Test
    void a_token_is_kept_as_a_digest_and_names_its_owner_and_its_use() {
        Acting owner = new CycleStory(house).surveyor;
        String text = text(owner);
        Program.showing(port, text).get("/totals");
        assertThat(tokens.list(owner.person()).getFirst().lastUse().toString()).startsWith("At");
        String rows =
                db.sql("select string_agg(t::text, ' ') from api.token t")
                        .query(String.class)
                        .single();
        assertThat(rows).doesNotContain(text).doesNotContain(text.substring(14));
    }

    @Test
    void tokens_are_made_of_a_name_scopes_and_days() {
        CycleStory story = new CycleStory(house);
        var owner = story.surveyor.person();
        Set<Scope> one = Set.of(Scope.PUBLIC_READ);
        assertThat(tokens.make("x", one, 7, story.surveyor.organisation()))
                .isEqualTo(no(TokenRefusal.OWNER_IS_NO_PERSON));
        assertThat(tokens.make(" ", one, 7, owner)).isEqualTo(no(TokenRefusal.NAME_IS_MISSING));
        assertThat(tokens.make("x".repeat(81), one, 7, owner))
                .isEqualTo(no(TokenRefusal.NAME_IS_TOO_LONG));
        assertThat(tokens.make("x", Set.of(), 7, owner)).isEqualTo(no(TokenRefusal.NO_SCOPES));
        assertThat(tokens.make("x", one, 8, owner))
                .isEqualTo(no(TokenRefusal.DAYS_ARE_NOT_OFFERED));
        for (int i = 0; i < 50; i++) {
            assertThat(tokens.make("x", one, 7, owner)).isInstanceOf(TokenOutcome.Made.class);
        }
        assertThat(tokens.make("x", one, 7, owner)).isEqualTo(no(TokenRefusal.TOO_MANY_TOKENS));
    }

    @Test
    void what_cannot_be_read_is_named() {
        CycleStory story = new CycleStory(house);
        Program officer = Program.openingAll(house, port, story.somebody(Role.REGISTRY_OFFICER));
        assertThat(officer.get("/nothing").refusal()).isEqualTo("ADDRESS_UNKNOWN");
        Answer method = officer.sendPlain("DELETE", "/blocks", "");
        assertThat(method.refusal()).isEqualTo("METHOD_NOT_OFFERED");
        assertThat(method.header("Allow")).isEqualTo("GET");
        assertThat(officer.sendPlain("POST", "/accounts", "holder=x", KEY, "k").refusal())
                .isEqualTo("MEDIA_TYPE_IS_NOT_JSON");
        assertThat(officer.post("/accounts", " ".repeat((8 << 20) + 1)).refusal())
                .isEqualTo("BODY_TOO_LARGE");
        for (String body :
                new String[] {
                    "{", "[]", "{}", "{\"holder\": \"x\"}", "{\"holder\": null}", "{\"holdr\": 1}"
                }) {
            Answer wrong = officer.post("/accounts", body);
            assertThat(wrong.refusal()).as(body).isEqualTo("BODY_UNREADABLE");
            assertThat(wrong.body().path("detail").asString()).isNotBlank();
        }
        assertThat(officer.get("/projects/x").refusal()).isEqualTo("PARAMETER_UNREADABLE");
        assertThat(officer.get("/projects?limit=201").refusal()).isEqualTo("PARAMETER_UNREADABLE");
        assertThat(officer.get("/methods?cursor=x").refusal()).isEqualTo("CURSOR_UNREADABLE");
        assertThat(officer.get("/methods?cursor=" + Paging.cursor("x")).refusal())
                .isEqualTo("CURSOR_UNREADABLE");
        assertThat(officer.get("/serials/1").refusal()).isEqualTo("SERIAL_HAS_NOT_THE_SHAPE");
        assertThat(officer.get("/serials/SMCER-000001-0000000001-11").refusal())
                .isEqualTo("SERIAL_IS_MISTYPED");
        assertThat(officer.get("/certificates/1").refusal())
                .isEqualTo("CERTIFICATE_HAS_NOT_THE_SHAPE");
        assertThat(officer.get("/certificates/TKC-2026-00000001-58").refusal())
                .isEqualTo("CERTIFICATE_IS_MISTYPED");
        assertThat(officer.get("/accounts/TKA-000001-00").refusal())
                .isEqualTo("ACCOUNT_IS_MISTYPED");
        assertThat(officer.get("/projects/" + UUID.randomUUID()).refusal())
                .isEqualTo("NOTHING_UNDER_THIS_NUMBER");
        assertThat(officer.get("/equations/stock-change/calculation?values=Q%3D1").refusal())
                .isEqualTo("VALUES_ARE_WRONG");
        assertThat(officer.post("/journal/keys", "").refusal()).isEqualTo("NO_SEAL_KEY");
    }

    @Test
    void a_key_has_one_effect_and_one_answer() {
        CycleStory story = new CycleStory(house);
        Program officer = Program.openingAll(house, port, story.somebody(Role.REGISTRY_OFFICER));
        String body = "{\"holder\": \"%s\"}".formatted(story.holder.organisation());
        assertThat(officer.sendPlain("POST", "/accounts", body, "Content-Type", JSON).refusal())
                .isEqualTo("IDEMPOTENCY_KEY_MISSING");
        String key = UUID.randomUUID().toString();
        Answer first = officer.post("/accounts", body, key);
        Answer again = officer.post("/accounts", body.replace(" ", "  "), key);
        assertThat(first.status()).isEqualTo(201);
        assertThat(again.text()).isEqualTo(first.text());
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(first.header("Idempotency-Replayed")).isEmpty();
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        Answer other =
                officer.post(
                        "/accounts",
                        "{\"holder\": \"%s\"}".formatted(story.developer.organisation()),
                        key);
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.refusal()).isEqualTo("IDEMPOTENCY_KEY_USED_OTHERWISE");
    }

    @Test
    void lists_come_in_parts_and_what_did_not_change_is_not_sent_again() {
        Program reader = Program.of(house, port, new CycleStory(house).surveyor, Scope.PUBLIC_READ);
        Answer all = reader.get("/methods?limit=200");
        Answer part = reader.get("/methods?limit=5");
        int told = part.body().path("items").size();
        while (!part.body().path("next").isMissingNode()) {
            String link = part.header("Link");
            assertThat(link).startsWith("</api/v1/methods?").endsWith("; rel=\"next\"");
            part = reader.get(link.replaceAll("^</api/v1|>.*$", ""));
            told += part.body().path("items").size();
        }
        assertThat(told).isEqualTo(all.body().path("items").size()).isGreaterThan(10);
        Answer unchanged = reader.get("/methods?limit=200", "If-None-Match", all.header("ETag"));
        assertThat(unchanged.status()).isEqualTo(304);
        assertThat(reader.get("/methods?limit=5", "If-None-Match", all.header("ETag")).status())
                .isEqualTo(200);
    }

    @Test
    void who_asks_too_often_is_told_when_to_come_again() {
        Program busy = Program.of(house, port, new CycleStory(house).surveyor, Scope.PUBLIC_READ);
        Answer answer = busy.get("/journal");
        assertThat(answer.header("RateLimit-Policy")).isEqualTo("\"minute\";q=600;w=60");
        for (int i = 0; i < 1_300 && answer.status() == 200; i++) {
            answer = busy.get("/journal");
        }
        assertThat(answer.status()).isEqualTo(429);
        assertThat(answer.refusal()).isEqualTo("TOO_MANY_REQUESTS");
        assertThat(Integer.parseInt(answer.header("Retry-After"))).isBetween(1, 60);
        Program other = Program.of(house, port, new CycleStory(house).surveyor, Scope.PUBLIC_READ);
        assertThat(other.get("/journal").status()).as("others are not held up").isEqualTo(200);
    }

    @Test
    void a_refusal_speaks_the_language_of_its_caller_under_one_name() {
        Program nobody = Program.withoutToken(port);
        Answer english = nobody.get("/serials/1", "Accept-Language", "en-GB,en;q=0.8");
        Answer chinese = nobody.get("/serials/1", "Accept-Language", "zh");
        assertThat(english.body().path("title").asString()).contains("does not look like");
        assertThat(chinese.body().path("title").asString()).contains("不像");
        assertThat(english.body().path("type")).isEqualTo(chinese.body().path("type"));
    }

    @Test
    void no_cookie_and_no_other_origin_gets_in() {
        Program nobody = Program.withoutToken(port);
        Answer plain = nobody.get("/totals", "Origin", "https://example.org");
        assertThat(plain.header("Access-Control-Allow-Origin")).isEmpty();
        assertThat(plain.header("Set-Cookie")).isEmpty();
        Visitor visitor = Visitor.at(port);
        visitor.get("/login");
        assertThat(visitor.get("/api/v1/accounts").statusCode()).isEqualTo(401);
    }

    @Test
    void a_person_makes_and_revokes_a_token_on_a_page_that_tells_it_once() {
        assertThat(Visitor.at(port).get("/tokens").statusCode())
                .as("not without signing in")
                .isEqualTo(302);
        Visitor holder = Staff.of(house).visitor(port, Role.RIGHTS_HOLDER, Region.PROVINCE);
        holder.get("/tokens");
        assertThat(holder.post("/tokens", Map.of("name", "台账", "days", "30")).body())
                .as("no scope")
                .contains("请至少选择一个授权范围");
        holder.post("/tokens", Map.of("name", "台账", "days", "30", "scope", "registry:read"));
        Matcher shown =
                Pattern.compile("tanku_[0-9A-Za-z]{44}").matcher(holder.get("/tokens").body());
        assertThat(shown.find()).isTrue();
        Program program = Program.showing(port, shown.group());
        assertThat(program.get("/accounts?limit=1").status()).isEqualTo(200);
        assertThat(program.post("/journal/roots", "").refusal()).isEqualTo("SCOPE_MISSING");
        String later = holder.get("/tokens?lang=en").body();
        assertThat(later).as("never again").doesNotContain(shown.group()).doesNotContain("??");
        holder.post("/tokens/" + shown.group().substring(6, 14) + "/revocation", Map.of());
        assertThat(program.get("/totals").refusal()).isEqualTo("TOKEN_REVOKED");
    }

    private Acting acting(Person person) {
        return house.getBean(Parties.class).actingAs(person.id());
    }

    private String text(Acting owner) {
        TokenOutcome made = tokens.make("测试", Set.of(Scope.PUBLIC_READ), 7, owner.person());
        if (made instanceof TokenOutcome.Made(_, var text)) {
            return text;
        }
        throw new AssertionError(made);
    }

    private CheckRefusal refusal(String text) {
        if (tokens.check(text) instanceof TokenCheck.Refused(var reason)) {
            return reason;
        }
        throw new AssertionError("accepted");
    }

    private static TokenOutcome no(TokenRefusal reason) {
        return new TokenOutcome.Refused(reason);
    }
}
