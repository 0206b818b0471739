package org.tanku.platform.shell;

import org.tanku.platform.inbox.Mailbox;
import org.tanku.platform.party.Role;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Reads the values of all settings and reports every wrong one, not the first.
final class SettingsReading {
    private final Map<Setting, String> given;
    private final List<StartProblem> problems = new ArrayList<>();

    private SettingsReading(Map<Setting, String> given) {
        this.given = new EnumMap<>(Setting.class);
        this.given.putAll(given);
    }

    /// The outcome of a reading.
    sealed interface Outcome {
        record Read(Settings settings) implements Outcome {}

        record Wrong(List<StartProblem> problems) implements Outcome {}
    }

    static Outcome read(Map<Setting, String> given) {
        return new SettingsReading(given).read();
    }

    private Outcome read() {
        Path data = value(Setting.DATA, SettingsReading::path, Path.of(Setting.DATA.otherwise()));
        String address = value(Setting.ADDRESS, SettingsReading::address, "");
        int port = value(Setting.PORT, SettingsReading::port, 0);
        boolean demo = value(Setting.DEMO, SettingsReading::yesOrNo, false);
        Locale language = value(Setting.LANGUAGE, Languages::find, Languages.CHINESE);
        Database database =
                value(Setting.DATABASE_URL, SettingsReading::database, new Database.Embedded());
        String key = value(Setting.TIANDITU_KEY, SettingsReading::key, "");
        String approval = value(Setting.MAP_APPROVAL, SettingsReading::oneLine, "");
        double area = value(Setting.SLIVER_AREA, text -> number(text, Double.MAX_VALUE), 0.0);
        double share = value(Setting.SLIVER_SHARE, text -> number(text, 1), 0.0);
        String coarse = value(Setting.PUBLIC_COORDINATES, SettingsReading::coarseness, "");
        String password = value(Setting.SEAL_PASSWORD, SettingsReading::password, "");
        Settings.Factor factor = factor();
        Settings.Papers papers = papers();
        String backups = value(Setting.BACKUP_FOLDER, SettingsReading::folder, "");
        Settings.Post post = post();
        if (!problems.isEmpty()) {
            return new Outcome.Wrong(List.copyOf(problems));
        }
        return new Outcome.Read(
                new Settings(
                        data,
                        address,
                        port,
                        demo,
                        database,
                        language,
                        new Settings.Maps(key, approval, area, share, coarse),
                        password,
                        factor,
                        papers,
                        backups,
                        post));
    }

    private Settings.Factor factor() {
        return new Settings.Factor(
                value(Setting.FACTOR_SECRET, SettingsReading::password, ""),
                value(Setting.FACTOR_ROLES, SettingsReading::roles, ""),
                value(Setting.FACTOR_MINUTES, SettingsReading::minutes, 0),
                value(Setting.ONE_PERSON_HOLDER, SettingsReading::onePerson, ""));
    }

    private static Optional<String> onePerson(String text) {
        String word = text.toUpperCase(Locale.ROOT);
        return Optional.of(word).filter(List.of("OWN_CODE", "OFFICER")::contains);
    }

    private Settings.Papers papers() {
        return new Settings.Papers(
                value(
                        Setting.PUBLIC_ADDRESS,
                        text -> webAddress(text).filter(this::isThereForMail),
                        ""),
                value(Setting.SEAL_NAME, SettingsReading::sealName, ""));
    }

    private Settings.Post post() {
        return new Settings.Post(
                value(Setting.SMTP_HOST, SettingsReading::host, ""),
                value(Setting.SMTP_PORT, SettingsReading::portOrNone, ""),
                value(Setting.SMTP_TLS, SettingsReading::encryption, ""),
                value(Setting.SMTP_USER, SettingsReading::oneLine, ""),
                value(Setting.SMTP_PASSWORD, SettingsReading::passwordOfAnother, ""),
                value(Setting.SMTP_SENDER, text -> sender(text).filter(this::isThereForMail), ""),
                value(Setting.MAIL_HOUR, SettingsReading::hour, 0));
    }

    /// A letter needs a sender, and an address that its links begin with.
    private boolean isThereForMail(String text) {
        return given.getOrDefault(Setting.SMTP_HOST, "").isBlank() || !text.isEmpty();
    }

    private <T> T value(Setting setting, Function<String, Optional<T>> parse, T wrong) {
        String text = given.getOrDefault(setting, setting.otherwise());
        Optional<T> parsed = parse.apply(text.strip());
        if (parsed.isEmpty()) {
            // an address may hold a password, so its value is not repeated
            String shown = setting == Setting.DATABASE_URL || setting.isSecret() ? "…" : text;
            problems.add(
                    StartProblem.of(
                            ExitCode.WRONG_SETTING,
                            "wrong-value",
                            setting.property(),
                            shown,
                            Message.of(setting.allowed())));
        }
        return parsed.orElse(wrong);
    }

    private static Optional<Path> path(String text) {
        try {
            return text.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Path.of(text).toAbsolutePath().normalize());
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /// A name or a number of this machine; whether it is one is seen when the port is tried.
    private static Optional<String> address(String text) {
        return text.matches("[0-9A-Za-z.:_-]+|\\[[0-9A-Fa-f:.]+]")
                ? Optional.of(text)
                : Optional.empty();
    }

    private static Optional<String> host(String text) {
        return text.isEmpty() ? Optional.of(text) : address(text);
    }

    private static Optional<String> portOrNone(String text) {
        return text.isEmpty() ? Optional.of(text) : port(text).map(String::valueOf);
    }

    private static Optional<String> encryption(String text) {
        return text.matches("starttls|tls|none") ? Optional.of(text) : Optional.empty();
    }

    /// Of an account elsewhere, whose rules we do not know.
    private static Optional<String> passwordOfAnother(String text) {
        return text.matches("\\P{Cntrl}{0,200}") ? Optional.of(text) : Optional.empty();
    }

    private static Optional<String> sender(String text) {
        return text.isEmpty() || Mailbox.isAddress(text) ? Optional.of(text) : Optional.empty();
    }

    private static Optional<Integer> hour(String text) {
        return text.matches("1?[0-9]|2[0-3]")
                ? Optional.of(Integer.valueOf(text))
                : Optional.empty();
    }

    private static Optional<Integer> port(String text) {
        if (!text.matches("\\d{1,5}")) {
            return Optional.empty();
        }
        int number = Integer.parseInt(text);
        return number >= 1 && number <= 65535 ? Optional.of(number) : Optional.empty();
    }

    private static Optional<Boolean> yesOrNo(String text) {
        return switch (text) {
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    private static Optional<String> key(String text) {
        return text.matches("[0-9A-Za-z]{0,64}") ? Optional.of(text) : Optional.empty();
    }

    private static Optional<Double> number(String text, double most) {
        return text.matches("[0-9]{1,9}([.][0-9]{1,12})?") && Double.parseDouble(text) <= most
                ? Optional.of(Double.valueOf(text))
                : Optional.empty();
    }

    /// Whole metres, or nothing.
    private static Optional<String> coarseness(String text) {
        return text.matches("([1-9][0-9]{1,5})?") ? Optional.of(text) : Optional.empty();
    }

    /// Short enough for the margin of a map.
    private static Optional<String> oneLine(String text) {
        return text.matches("\\P{Cntrl}{0,80}") ? Optional.of(text) : Optional.empty();
    }

    /// Where a telephone that reads a QR code is sent, or nothing.
    private static Optional<String> webAddress(String text) {
        return text.matches(
                        "(https?://[0-9A-Za-z.:_\\[\\]-]{1,200}(/[0-9A-Za-z._~-]{1,80}){0,4}/?)?")
                ? Optional.of(text)
                : Optional.empty();
    }

    /// Short enough for the arc of a seal.
    private static Optional<String> sealName(String text) {
        return text.matches("\\P{Cntrl}{0,24}") ? Optional.of(text) : Optional.empty();
    }

    /// One that is there and may be written to, in full, or nothing.
    private static Optional<String> folder(String text) {
        return text.isEmpty()
                ? Optional.of("")
                : path(text)
                        .filter(folder -> Files.isDirectory(folder) && Files.isWritable(folder))
                        .map(Path::toString);
    }

    /// Long enough not to be guessed, or none.
    private static Optional<String> password(String text) {
        return text.matches("(\\P{Cntrl}{12,200})?") ? Optional.of(text) : Optional.empty();
    }

    /// Names of roles with commas between them, or nothing.
    private static Optional<String> roles(String text) {
        Set<String> known =
                Arrays.stream(Role.values()).map(Role::name).collect(Collectors.toSet());
        return text.isEmpty() || known.containsAll(List.of(text.split(" *, *")))
                ? Optional.of(text)
                : Optional.empty();
    }

    /// Up to a working day.
    private static Optional<Integer> minutes(String text) {
        return text.matches("[1-9][0-9]{0,2}") && Integer.parseInt(text) <= 480
                ? Optional.of(Integer.valueOf(text))
                : Optional.empty();
    }

    private static Optional<Database> database(String text) {
        return text.isEmpty()
                ? Optional.of(new Database.Embedded())
                : DatabaseUrl.parse(text).map(Database.class::cast);
    }
}
