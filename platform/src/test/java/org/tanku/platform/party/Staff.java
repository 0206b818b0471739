package org.tanku.platform.party;

import org.springframework.context.ApplicationContext;
import org.tanku.platform.Visitor;

import java.util.concurrent.atomic.AtomicInteger;

/// People for a test, each with one role, and visitors who are signed in as them.
public record Staff(Parties parties, SigningIn signingIn) {
    public static final String PASSWORD = "山高水长 forest 2026";

    private static final AtomicInteger NUMBER = new AtomicInteger();

    public static Staff of(ApplicationContext house) {
        return new Staff(house.getBean(Parties.class), house.getBean(SigningIn.class));
    }

    /// Somebody new, of an organisation that is new too.
    public Person hire(Role role, Region region) {
        int number = NUMBER.incrementAndGet();
        Party organisation = parties.registerOrganisation("测试单位 " + number, false);
        return hire(number, organisation.id(), role, region);
    }

    /// Somebody new, of the same organisation.
    public Person colleague(Person of, Role role, Region region) {
        return hire(NUMBER.incrementAndGet(), of.organisation(), role, region);
    }

    private Person hire(int number, PartyId organisation, Role role, Region region) {
        Person person =
                parties.registerPerson("测试人员 " + number, "tester-" + number, organisation, false);
        signingIn.setFirst(person.id(), PASSWORD);
        parties.appoint(person.id(), role, region, person.id());
        return person;
    }

    /// A browser in which a new person of this role has signed in.
    public Visitor visitor(int port, Role role, Region region) {
        Visitor visitor = Visitor.at(port);
        visitor.signIn(hire(role, region).loginName(), PASSWORD);
        return visitor;
    }
}
