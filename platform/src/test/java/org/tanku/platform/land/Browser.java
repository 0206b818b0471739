package org.tanku.platform.land;

import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.tanku.platform.party.Parties;
import org.tanku.platform.party.PartyId;
import org.tanku.platform.party.Region;
import org.tanku.platform.party.Role;
import org.tanku.platform.party.SignedIn;

import java.util.UUID;

/// Requests to the pages of the house, signed in as somebody new (页面请求).
public final class Browser {
    private Browser() {}

    public static MockMvc of(WebApplicationContext house) {
        return MockMvcBuilders.webAppContextSetup(house)
                .apply(SecurityMockMvcConfigurers.springSecurity())
                .build();
    }

    public static RequestPostProcessor somebody(Parties parties, Role role, String region) {
        String login = "t" + UUID.randomUUID().toString().substring(0, 8);
        PartyId organisation = parties.registerOrganisation("test office " + login, true).id();
        PartyId person = parties.registerPerson("test person", login, organisation, true).id();
        parties.appoint(person, role, new Region(region), person);
        return SecurityMockMvcRequestPostProcessors.user(
                new SignedIn(person, login, "test person", java.util.List.of(role), "", false));
    }
}
