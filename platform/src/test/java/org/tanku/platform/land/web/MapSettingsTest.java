package org.tanku.platform.land.web;

import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.result.MockMvcResultMatchers;
import org.springframework.web.context.WebApplicationContext;
import org.tanku.platform.House;
import org.tanku.platform.land.Browser;
import org.tanku.platform.land.Mapping;
import org.tanku.platform.land.SurveyEdition;
import org.tanku.platform.party.Parties;
import org.tanku.platform.party.Role;

/// A house whose operator has a key of the national map and an approval number.
@House
@TestPropertySource(properties = {"tanku.tianditu-key=abc123", "tanku.map-approval=审图号样例 1"})
class MapSettingsTest {
    @Autowired private WebApplicationContext house;
    @Autowired private Parties parties;

    @Test
    void the_map_offers_the_background_and_bears_the_number() throws Exception {
        SurveyEdition edition =
                Mapping.edition(
                        house, "settings", new Mapping.Fields(117.5, 26.5, 0.002, 2, 2).stands());
        Browser.of(house)
                .perform(
                        MockMvcRequestBuilders.get("/land/editions/" + edition.id() + "/map")
                                .with(Browser.somebody(parties, Role.SURVEYOR, "350428")))
                .andExpect(MockMvcResultMatchers.status().isOk())
                .andExpect(
                        MockMvcResultMatchers.header()
                                .string(
                                        "Content-Security-Policy",
                                        Matchers.allOf(
                                                Matchers.containsString(
                                                        "img-src 'self' data:"
                                                                + " https://*.tianditu.gov.cn;"),
                                                Matchers.startsWith("default-src 'self';"))))
                .andExpect(
                        MockMvcResultMatchers.content()
                                .string(
                                        Matchers.allOf(
                                                Matchers.containsString(
                                                        "data-tianditu-key=\"abc123\""),
                                                Matchers.containsString("天地图 影像"),
                                                Matchers.containsString("审图号样例 1"),
                                                Matchers.not(Matchers.containsString("没有审图号")))));
    }
}
