package org.tanku.platform.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tanku.platform.House;
import org.tanku.platform.Visitor;
import org.tanku.platform.registry.Account;
import org.tanku.platform.registry.Registry;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

@House
class NameReadingTest {
    private static final String NAME = "欧阳测试";

    @LocalServerPort private int port;

    @Autowired private ApplicationContext house;

    @Autowired private JdbcClient db;

    @Test
    void a_name_as_text_is_masked() {
        assertThat(new Party.PersonalName("张三")).hasToString("张*");
        assertThat(new Party.PersonalName("李四（代 王五）")).hasToString("李*（代 王*）");
        Parties parties = house.getBean(Parties.class);
        assertThat(parties.registerOrganisation("某村", false).name()).isEqualTo("某村");
        Person person = parties.registerPerson(NAME, "reading-" + System.nanoTime(), false);
        assertThat(parties.getParty(person.id())).asString().doesNotContain(NAME);
        assertThat(parties.nameOf(person.id())).as("to nobody").contains("欧*");
    }

    @Test
    void an_officer_reads_it_whole_and_it_is_written_down_for_the_watch_and_for_the_person() {
        Staff staff = Staff.of(house);
        Person officer = staff.hire(Role.REGISTRY_OFFICER, Region.PROVINCE);
        Person farmer = staff.parties().registerPerson(NAME, "farmer-" + System.nanoTime(), false);
        house.getBean(SigningIn.class).setFirst(farmer.id(), Staff.PASSWORD);
        staff.parties().appoint(farmer.id(), Role.RIGHTS_HOLDER, Region.PROVINCE, farmer.id());
        Account account =
                house.getBean(Registry.class)
                        .openAccount(farmer.id(), staff.parties().actingAs(officer.id()));
        String page = "/registry/accounts/" + account.id();

        Visitor self = at(farmer);
        assertThat(self.get(page).body()).contains(NAME);
        assertThat(self.get("/name-readings/mine").body()).contains("没有记录");
        assertThat(self.get("/name-readings").statusCode()).isEqualTo(403);

        assertThat(at(officer).get(page).body()).contains(NAME);

        assertThat(self.get("/name-readings/mine").body())
                .contains(page)
                .contains(officer.registeredName().whole())
                .doesNotContain("没有记录");
        Visitor watch = staff.visitor(port, Role.BUREAU_OFFICER, Region.PROVINCE);
        assertThat(watch.get("/name-readings?q=" + account.id()).body())
                .contains("欧*")
                .contains(officer.registeredName().whole())
                .doesNotContain(NAME);
        assertThat(watch.get("/name-readings?lang=en&q=" + account.id()).body())
                .contains("Log of names read")
                .doesNotContain("??");
        assertThat(watch.get("/name-readings?q=nobody-of-this-name").body())
                .contains("Nothing is noted");
    }

    @Test
    void the_log_takes_inserts_only() {
        for (String change :
                new String[] {"delete from party.name_reading", "truncate party.name_reading"}) {
            assertThatThrownBy(() -> db.sql(change).update())
                    .isInstanceOf(DataAccessException.class);
        }
    }

    @Test
    void only_the_room_of_parties_unwraps_a_name() {
        ArchRuleDefinition.noClasses()
                .that()
                .resideOutsideOfPackage("org.tanku.platform.party..")
                .should()
                .callMethodWhere(
                        DescribedPredicate.describe(
                                "PersonalName.whole",
                                call ->
                                        call.getTargetOwner()
                                                        .isEquivalentTo(Party.PersonalName.class)
                                                && call.getName().equals("whole")))
                .check(
                        new ClassFileImporter()
                                .withImportOption(new ImportOption.DoNotIncludeTests())
                                .importPackages("org.tanku.platform"));
    }

    @Test
    void no_template_unwraps_a_name() throws IOException {
        assertThat(unwrapping("<td th:text=\"${each.person.registeredName.whole}\">")).isTrue();
        assertThat(unwrapping("<td th:text=\"${author.signature().whole()}\">")).isTrue();
        assertThat(unwrapping("<td th:text=\"${each.person.name}\">"))
                .as("of a person that is the masked one")
                .isFalse();
        List<String> found = new ArrayList<>();
        for (Resource each :
                new PathMatchingResourcePatternResolver()
                        .getResources("classpath*:/templates/**/*.html")) {
            if (unwrapping(each.getContentAsString(StandardCharsets.UTF_8))) {
                found.add(each.toString());
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void a_name_that_a_page_could_show_by_itself_is_masked() {
        assertThat(registered().name()).isEqualTo("欧*");
        assertThat(registered()).asString().doesNotContain(NAME);
        assertThat(
                        Stream.of(
                                        Person.class,
                                        Party.class,
                                        Appointment.class,
                                        Parties.NameReading.class)
                                .flatMap(each -> Stream.of(each.getRecordComponents()))
                                .filter(each -> each.getType().equals(String.class))
                                .map(each ->
                                        each.getDeclaringRecord().getSimpleName()
                                                + "."
                                                + each.getName()))
                .as("texts that are handed to pages; a name is no text")
                .containsExactlyInAnyOrder(
                        "Person.loginName", "NameReading.whose", "NameReading.page");
    }

    private Person registered() {
        return house.getBean(Parties.class)
                .registerPerson(NAME, "registered-" + System.nanoTime(), false);
    }

    private static boolean unwrapping(String template) {
        return Pattern.compile("registeredName|(?i)(name|signature|contact)(\\(\\))?[.]whole\\b")
                .matcher(template)
                .find();
    }

    private Visitor at(Person person) {
        Visitor visitor = Visitor.at(port);
        visitor.signIn(person.loginName(), Staff.PASSWORD);
        return visitor;
    }
}
