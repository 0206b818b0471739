package org.tanku.platform.inbox;

import org.springframework.context.ApplicationContext;
import org.springframework.context.MessageSource;
import org.springframework.core.env.Environment;
import org.springframework.mock.env.MockEnvironment;
import org.tanku.platform.party.Parties;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/// The rounds of a house at a time of the test's choosing, and on a server of its choosing: each
/// one made anew, as after a restart.
record PostOffice(ApplicationContext house) {
    static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    Mailing mailing(Clock clock) {
        Post post = new Post(settings(Map.of()), clock);
        return new Mailing(
                house.getBean(MailboxRows.class),
                rounds(clock, post),
                post,
                house.getBean(Parties.class),
                clock);
    }

    MailRounds rounds(Clock clock, int server) {
        return rounds(clock, post(server, clock));
    }

    MailRounds rounds(Clock clock, Post post) {
        return new MailRounds(
                house.getBean(MailboxRows.class),
                house.getBean(LetterRows.class),
                writing(clock),
                post,
                clock);
    }

    LetterWriting writing(Clock clock) {
        return new LetterWriting(
                new Inbox(
                        house.getBeanProvider(TaskSource.class),
                        house.getBeanProvider(DayCount.class),
                        clock),
                house.getBean(TaskTelling.class),
                house.getBean(Parties.class),
                house.getBean(MessageSource.class),
                settings(Map.of()));
    }

    Post post(int server, Clock clock) {
        return new Post(settings(Map.of("tanku.smtp-port", "" + server)), clock);
    }

    PostSettings settings(Map<String, String> others) {
        MockEnvironment environment = new MockEnvironment();
        Environment set = house.getEnvironment();
        for (String name :
                List.of("smtp-host", "smtp-port", "smtp-tls", "smtp-sender", "public-address")) {
            environment.setProperty("tanku." + name, set.getRequiredProperty("tanku." + name));
        }
        others.forEach(environment::setProperty);
        return new PostSettings(environment);
    }

    static Clock clock(LocalDate day, int hour) {
        return Clock.fixed(day.atTime(LocalTime.of(hour, 0)).atZone(BEIJING).toInstant(), BEIJING);
    }
}
