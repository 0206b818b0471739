package org.tanku.platform.inbox;

import org.springframework.core.env.Environment;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;

/// What the operator set for mail (邮件设置).
@Component
class PostSettings {
    private static final String WAIT_ms = "20000";

    /// How the line is encrypted (加密方式), with the port that is usual for it.
    private enum Encryption {
        STARTTLS(587),
        TLS(465),
        NONE(25);

        private final int port;

        Encryption(int port) {
            this.port = port;
        }
    }

    private final Environment environment;

    PostSettings(Environment environment) {
        this.environment = environment;
    }

    /// Whether there is a server, a sender, and an address for links.
    boolean isSet() {
        return !text("smtp-host").isEmpty()
                && !sender().isEmpty()
                && !text("public-address").isEmpty();
    }

    String host() {
        return text("smtp-host");
    }

    String sender() {
        return text("smtp-sender");
    }

    /// The hour of the day from which tasks are told.
    int hour() {
        return environment.getProperty("tanku.mail-hour", Integer.class, 8);
    }

    /// The address of a page, as a reader elsewhere reaches it.
    ///
    /// @param page from its first "/"
    String link(String page) {
        return text("public-address").replaceAll("/+$", "") + page;
    }

    /// Encryption that is asked for is never left out because the server has none.
    JavaMailSenderImpl sending() {
        Encryption encryption =
                Encryption.valueOf(
                        environment
                                .getProperty("tanku.smtp-tls", "starttls")
                                .toUpperCase(Locale.ROOT));
        JavaMailSenderImpl sending = new JavaMailSenderImpl();
        sending.setHost(host());
        sending.setPort(
                text("smtp-port").isEmpty()
                        ? encryption.port
                        : Integer.parseInt(text("smtp-port")));
        sending.setDefaultEncoding(StandardCharsets.UTF_8.name());
        if (!text("smtp-user").isEmpty()) {
            sending.setUsername(text("smtp-user"));
            sending.setPassword(text("smtp-password"));
        }
        Properties more = sending.getJavaMailProperties();
        more.setProperty("mail.smtp.auth", String.valueOf(!text("smtp-user").isEmpty()));
        more.setProperty("mail.smtp.connectiontimeout", WAIT_ms);
        more.setProperty("mail.smtp.timeout", WAIT_ms);
        more.setProperty("mail.smtp.writetimeout", WAIT_ms);
        more.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        more.setProperty("mail.smtp.ssl.enable", String.valueOf(encryption == Encryption.TLS));
        more.setProperty(
                "mail.smtp.starttls.enable", String.valueOf(encryption == Encryption.STARTTLS));
        more.setProperty(
                "mail.smtp.starttls.required", String.valueOf(encryption == Encryption.STARTTLS));
        return sending;
    }

    private String text(String name) {
        return environment.getProperty("tanku." + name, "");
    }
}
