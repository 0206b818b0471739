package org.tanku.platform.shell;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// One thing the operator may set (设置项). There are few on purpose; each can be given on the command
/// line, in the environment, or in the file `tanku.properties` of the data folder, in this order.
enum Setting {
    DATA("data", ".tanku", "shell.setting.data"),
    ADDRESS("address", "127.0.0.1", "shell.setting.address"),
    PORT("port", "8080", "shell.setting.port"),
    DEMO("demo", "false", "shell.setting.demo"),
    DATABASE_URL("database-url", "", "shell.setting.database-url"),
    LANGUAGE("language", "zh-CN", "shell.setting.language"),
    TIANDITU_KEY("tianditu-key", "", "shell.setting.tianditu-key"),
    MAP_APPROVAL("map-approval", "", "shell.setting.map-approval"),
    SLIVER_AREA("sliver-area", "0", "shell.setting.sliver-area"),
    SLIVER_SHARE("sliver-share", "0", "shell.setting.sliver-share"),
    PUBLIC_COORDINATES("public-coordinates", "", "shell.setting.public-coordinates"),
    SEAL_PASSWORD("seal-password", "", "shell.setting.seal-password"),
    FACTOR_SECRET("factor-secret", "", "shell.setting.factor-secret"),
    FACTOR_ROLES("factor-roles", "", "shell.setting.factor-roles"),
    FACTOR_MINUTES("factor-minutes", "15", "shell.setting.factor-minutes"),
    ONE_PERSON_HOLDER("one-person-holder", "OWN_CODE", "shell.setting.one-person-holder"),
    PUBLIC_ADDRESS("public-address", "", "shell.setting.public-address"),
    SEAL_NAME("seal-name", "", "shell.setting.seal-name"),
    BACKUP_FOLDER("backup-folder", "", "shell.setting.backup-folder"),
    SMTP_HOST("smtp-host", "", "shell.setting.smtp-host"),
    SMTP_PORT("smtp-port", "", "shell.setting.smtp-port"),
    SMTP_TLS("smtp-tls", "starttls", "shell.setting.smtp-tls"),
    SMTP_USER("smtp-user", "", "shell.setting.smtp-user"),
    SMTP_PASSWORD("smtp-password", "", "shell.setting.smtp-password"),
    SMTP_SENDER("smtp-sender", "", "shell.setting.smtp-sender"),
    MAIL_HOUR("mail-hour", "8", "shell.setting.mail-hour");

    private final String word;
    private final String otherwise;
    private final String allowed;

    Setting(String word, String otherwise, String allowed) {
        this.word = word;
        this.otherwise = otherwise;
        this.allowed = allowed;
    }

    /// As on the command line, without the dashes.
    String word() {
        return word;
    }

    /// The value when nobody sets it.
    String otherwise() {
        return otherwise;
    }

    /// The message that tells the allowed values.
    String allowed() {
        return allowed;
    }

    /// Whether its value must not be told, nor stand on a command line, which others can read.
    boolean isSecret() {
        return this == SEAL_PASSWORD || this == FACTOR_SECRET || this == SMTP_PASSWORD;
    }

    String property() {
        return "tanku." + word;
    }

    String environment() {
        return "TANKU_" + word.replace('-', '_').toUpperCase(Locale.ROOT);
    }

    static Optional<Setting> ofProperty(String name) {
        return Arrays.stream(values()).filter(each -> each.property().equals(name)).findFirst();
    }

    static Optional<Setting> ofEnvironment(String name) {
        return Arrays.stream(values()).filter(each -> each.environment().equals(name)).findFirst();
    }

    static Optional<Setting> ofWord(String word) {
        return Arrays.stream(values()).filter(each -> each.word.equals(word)).findFirst();
    }
}
