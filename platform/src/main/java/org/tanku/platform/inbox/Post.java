package org.tanku.platform.inbox;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;

import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/// Hands letters to the mail server (发信), and remembers since when that cannot be reached.
@Component
class Post {
    private static final Logger LOG = LoggerFactory.getLogger(Post.class);

    private static final String PROTOCOL = "smtp";

    /// From here on the server's answers are for ever; below it asks to come again with the letter.
    private static final int FOR_EVER = 500;

    private final PostSettings settings;
    private final Clock clock;
    private final AtomicReference<List<Instant>> away = new AtomicReference<>(List.of());

    Post(PostSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    boolean isSet() {
        return settings.isSet();
    }

    int hour() {
        return settings.hour();
    }

    /// Since when the server cannot be reached: nothing when the last letter reached it.
    List<Instant> awaySince() {
        return away.get();
    }

    /// Waits for the server for as long as the settings say: never to be called by a page.
    Delivery send(Letter letter) {
        JavaMailSenderImpl sending = settings.sending();
        return written(letter, sending.createMimeMessage())
                .map(message -> noted(carry(message, sending)))
                .orElse(Delivery.REFUSED);
    }

    private Delivery noted(Delivery delivery) {
        if (delivery == Delivery.AWAY) {
            away.compareAndSet(List.of(), List.of(clock.instant()));
        } else if (!away.getAndSet(List.of()).isEmpty()) {
            LOG.info("mail: {} can be reached again", settings.host());
        }
        return delivery;
    }

    private Delivery carry(MimeMessage message, JavaMailSenderImpl sending) {
        Transport line;
        try {
            line = sending.getSession().getTransport(PROTOCOL);
            line.connect(
                    sending.getHost(),
                    sending.getPort(),
                    sending.getUsername(),
                    sending.getPassword());
        } catch (MessagingException failed) {
            LOG.error("mail: {} cannot be reached", settings.host(), failed);
            return Delivery.AWAY;
        }
        Delivery delivery = hand(message, line);
        hangUp(line);
        return delivery;
    }

    private Delivery hand(MimeMessage message, Transport line) {
        try {
            line.sendMessage(message, message.getAllRecipients());
            return Delivery.SENT;
        } catch (MessagingException failed) {
            int code = code(failed);
            // what the server says may hold the address, so its number alone is kept
            LOG.error("mail: {} did not take a letter, and said {}", settings.host(), code);
            if (code < 0) {
                return Delivery.UNCLEAR;
            }
            if (isOfSender(failed)) {
                return Delivery.AWAY;
            }
            return code >= FOR_EVER ? Delivery.REFUSED : Delivery.LATER;
        }
    }

    /// Whether the server answered to our own address, which stands on every letter.
    private static boolean isOfSender(MessagingException failed) {
        return failed instanceof SMTPSendFailedException letter
                && letter.getCommand().startsWith("MAIL");
    }

    /// The letter is gone or not, whatever becomes of the farewell.
    private void hangUp(Transport line) {
        try {
            line.close();
        } catch (MessagingException failed) {
            LOG.info("mail: {} said no farewell: {}", settings.host(), failed.toString());
        }
    }

    /// The number of the server's answer; below 0 when it gave none.
    private static int code(MessagingException failed) {
        @Nullable Exception each = failed;
        int code = -1;
        while (each instanceof MessagingException told && code < 0) {
            code =
                    switch (told) {
                        case SMTPAddressFailedException address -> address.getReturnCode();
                        case SMTPSenderFailedException sender -> sender.getReturnCode();
                        case SMTPSendFailedException letter -> letter.getReturnCode();
                        default -> -1;
                    };
            each = told instanceof SendFailedException ? told.getNextException() : null;
        }
        return code;
    }

    /// Empty for an address that is none: the sender's was looked at when the settings were read.
    private Optional<MimeMessage> written(Letter letter, MimeMessage message) {
        String utf8 = StandardCharsets.UTF_8.name();
        try {
            message.setFrom(new InternetAddress(settings.sender(), true));
            message.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.to(), true));
            message.setSubject(letter.subject(), utf8);
            message.setText(letter.text(), utf8);
            message.setContentLanguage(new String[] {letter.language().toLanguageTag()});
            message.setHeader("Auto-Submitted", "auto-generated");
            message.setSentDate(Date.from(letter.at()));
            message.saveChanges();
            return Optional.of(message);
        } catch (MessagingException bad) {
            // its text tells the address, so its kind alone is kept
            LOG.error("mail: a letter could not be written: {}", bad.getClass().getSimpleName());
            return Optional.empty();
        }
    }
}
