package org.tanku.platform.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;

class SettingsReadingTest {
    @TempDir private Path folder;

    @Test
    void the_command_line_beats_the_environment_and_that_the_file() throws Exception {
        Files.writeString(
                folder.resolve("tanku.properties"),
                """
                tanku.port=1001
                tanku.demo=true
                tanku.language=en
                """);
        GivenSettings given =
                GivenSettings.gather(
                        List.of("--data", folder.toString(), "--port=3003"),
                        Map.of("TANKU_PORT", "2002", "TANKU_DEMO", "false", "PATH", "/bin"),
                        new Properties());
        assertThat(given.problems()).isEmpty();
        assertThat(given.values())
                .containsEntry(Setting.PORT, "3003")
                .containsEntry(Setting.DEMO, "false")
                .containsEntry(Setting.LANGUAGE, "en");
    }

    @ParameterizedTest
    @CsvSource({
        "postgresql://u:p@db.example:5433/tanku, jdbc:postgresql://db.example:5433/tanku, u, p",
        "postgres://u:p%40ss+1@db/tanku, jdbc:postgresql://db/tanku, u, p@ss+1",
        "jdbc:postgresql://db/tanku?user=u&password=p%26q, jdbc:postgresql://db/tanku, u, p&q",
        "jdbc:postgresql://[::1]:5432/t?user=u&sslmode=require&password=p,"
                + " jdbc:postgresql://[::1]:5432/t?sslmode=require, u, p"
    })
    void one_url_names_the_database_in_either_manner(
            String text, String url, String user, String password) {
        assertThat(DatabaseUrl.parse(text)).contains(new Database.External(url, user, password));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mysql://u:p@db/tanku",
                "postgresql://db",
                "postgresql:///tanku",
                "db/tanku",
                "post gres"
            })
    void what_is_no_address_of_a_database_is_refused(String text) {
        assertThat(DatabaseUrl.parse(text)).isEmpty();
    }

    @Test
    void a_key_of_the_national_map_is_letters_and_digits_and_a_map_number_is_one_short_line() {
        SettingsReading.Outcome wrong =
                SettingsReading.read(
                        Map.of(
                                Setting.TIANDITU_KEY,
                                "abc 123&tk=",
                                Setting.MAP_APPROVAL,
                                "x".repeat(81)));
        assertThat(wrong)
                .isInstanceOfSatisfying(
                        SettingsReading.Outcome.Wrong.class,
                        told -> assertThat(told.problems()).hasSize(2));
        SettingsReading.Outcome read =
                SettingsReading.read(
                        Map.of(Setting.TIANDITU_KEY, "abc123", Setting.MAP_APPROVAL, "样例 1"));
        assertThat(read)
                .isInstanceOfSatisfying(
                        SettingsReading.Outcome.Read.class,
                        found ->
                                assertThat(found.settings().springArguments(""))
                                        .contains(
                                                "--tanku.tianditu-key=abc123",
                                                "--tanku.map-approval=样例 1"));
    }

    @Test
    void slivers_are_none_until_both_thresholds_are_set_and_each_is_a_number() {
        assertThat(SettingsReading.read(Map.of()))
                .isInstanceOfSatisfying(
                        SettingsReading.Outcome.Read.class,
                        found ->
                                assertThat(found.settings().springArguments(""))
                                        .contains(
                                                "--tanku.sliver-area=0.0",
                                                "--tanku.sliver-share=0.0"));
        assertThat(
                        SettingsReading.read(
                                Map.of(Setting.SLIVER_AREA, "-1", Setting.SLIVER_SHARE, "1.5")))
                .isInstanceOfSatisfying(
                        SettingsReading.Outcome.Wrong.class,
                        told -> assertThat(told.problems()).hasSize(2));
    }

    @Test
    void a_password_never_shows_when_settings_are_printed() {
        assertThat(new Database.External("jdbc:postgresql://db/tanku", "u", "secret").toString())
                .doesNotContain("secret");
    }

    @Test
    void the_password_of_the_keys_is_never_told_and_never_on_a_command_line() {
        assertThat(SettingsReading.read(Map.of(Setting.SEAL_PASSWORD, "too short")))
                .isInstanceOfSatisfying(
                        SettingsReading.Outcome.Wrong.class,
                        told ->
                                assertThat(told.problems().getFirst().message().english())
                                        .contains("12 to 200")
                                        .doesNotContain("too short"));
        GivenSettings given =
                GivenSettings.gather(
                        List.of("--seal-password=a good long one"), Map.of(), new Properties());
        assertThat(given.problems().getFirst().message().english())
                .contains("TANKU_SEAL_PASSWORD")
                .doesNotContain("a good long one");
    }

    @Test
    void a_mail_server_needs_a_sender_and_an_address_for_links_and_its_password_is_not_told() {
        assertThat(SettingsReading.read(Map.of(Setting.SMTP_HOST, "mail.example")))
                .isInstanceOfSatisfying(
                        SettingsReading.Outcome.Wrong.class,
                        told -> assertThat(told.problems()).hasSize(2));
        assertThat(
                        SettingsReading.read(
                                Map.of(
                                        Setting.SMTP_TLS, "perhaps",
                                        Setting.SMTP_PORT, "0",
                                        Setting.MAIL_HOUR, "24",
                                        Setting.SMTP_SENDER, "nobody")))
                .isInstanceOfSatisfying(
                        SettingsReading.Outcome.Wrong.class,
                        told -> assertThat(told.problems()).hasSize(4));
        for (String wrong : List.of("a..b@carbon.example", ".a@carbon.example", "a@carbon")) {
            assertThat(SettingsReading.read(Map.of(Setting.SMTP_SENDER, wrong)))
                    .as(wrong)
                    .isInstanceOf(SettingsReading.Outcome.Wrong.class);
        }
        assertThat(
                        SettingsReading.read(
                                Map.of(
                                        Setting.SMTP_HOST, "mail.example",
                                        Setting.SMTP_SENDER, "tasks@carbon.example",
                                        Setting.SMTP_PASSWORD, "short",
                                        Setting.PUBLIC_ADDRESS, "https://carbon.example")))
                .isInstanceOfSatisfying(
                        SettingsReading.Outcome.Read.class,
                        found -> {
                            assertThat(found.settings().toString()).doesNotContain("short");
                            assertThat(found.settings().springArguments(""))
                                    .contains(
                                            "--tanku.smtp-host=mail.example",
                                            "--tanku.smtp-tls=starttls",
                                            "--tanku.smtp-password=short",
                                            "--tanku.mail-hour=8");
                        });
        assertThat(
                        GivenSettings.gather(
                                        List.of("--smtp-password=short"),
                                        Map.of(),
                                        new Properties())
                                .problems())
                .hasSize(1);
    }
}
