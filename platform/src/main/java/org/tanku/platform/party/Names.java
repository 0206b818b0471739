package org.tanku.platform.party;

import org.springframework.stereotype.Component;
import org.tanku.platform.party.Parties.NameReading;

import java.util.List;
import java.util.Optional;

/// Tells names whole or masked by who asks (姓名查阅), and writes down each whole one.
@Component
class Names {
    private final NameCounter counter;
    private final NameReadings readings;

    Names(NameCounter counter, NameReadings readings) {
        this.counter = counter;
        this.readings = readings;
    }

    /// Whole to the person itself, to people of the same organisation, and to whose duty needs it.
    String tell(Party party, Parties parties) {
        Optional<PartyId> reader = counter.reader();
        if (!party.isPersonal() || reader.isEmpty()) {
            return party.name();
        }
        Acting acting = parties.actingAs(reader.get());
        if (acting.isSame(party.id()) || isColleague(party, acting, parties)) {
            return party.registeredName().whole();
        }
        if (!needsNames(acting)) {
            return party.name();
        }
        if (counter.isFirst(party.id())) {
            readings.add(reader.get(), party.id(), counter.page());
        }
        return party.registeredName().whole();
    }

    /// Whole to whose duty needs it, of somebody who is no party.
    String tell(Party.PersonalName words, String whose, Parties parties) {
        Optional<PartyId> reader = counter.reader();
        if (reader.isEmpty() || !needsNames(parties.actingAs(reader.get()))) {
            return words.masked();
        }
        if (counter.isFirst(whose)) {
            readings.add(reader.get(), whose, counter.page());
        }
        return words.whole();
    }

    private static boolean needsNames(Acting acting) {
        return NameCounter.NEED_NAMES.stream().anyMatch(acting::may);
    }

    List<NameReading> search(String text, int atMost) {
        return text.isBlank() ? readings.list(atMost) : readings.search(text.strip(), atMost);
    }

    List<NameReading> listOf(PartyId whose, int atMost) {
        return readings.listOf(whose, atMost);
    }

    private static boolean isColleague(Party party, Acting acting, Parties parties) {
        return parties.findPerson(parties.personBehind(party.id()))
                .filter(person -> person.organisation().equals(acting.organisation()))
                .isPresent();
    }
}
