package org.tanku.platform.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.tanku.platform.House;
import org.tanku.platform.Visitor;
import org.tanku.platform.operations.Lamp.Light;
import org.tanku.platform.party.NotPermitted;
import org.tanku.platform.party.Parties;
import org.tanku.platform.party.Person;
import org.tanku.platform.party.Region;
import org.tanku.platform.party.Role;
import org.tanku.platform.party.Staff;

import java.util.List;

@House
class OperationsTest {
    @Autowired private ApplicationContext house;
    @Autowired private Operations operations;
    @Autowired private Parties parties;
    @LocalServerPort private int port;

    @Test
    void an_officer_reads_every_lamp_in_both_languages() {
        Person officer = Staff.of(house).hire(Role.REGISTRY_OFFICER, Region.PROVINCE);
        Visitor visitor = Visitor.at(port);
        visitor.signIn(officer.loginName(), Staff.PASSWORD);

        assertThat(visitor.get("/operations?lang=zh-CN").body())
                .contains("日记账签章", "每夜登记数据包", "每夜备份", "没有设置备份文件夹", "数据文件夹所在磁盘")
                .doesNotContain("??");
        assertThat(visitor.get("/operations?lang=en").body())
                .contains("Seal on the journal", "Nightly package", "Nightly backup", "GB are free")
                .doesNotContain("??");
    }

    @Test
    void the_worst_lamp_comes_first() {
        LampSource source = () -> List.of(lamp(Light.OFF), lamp(Light.GREEN), lamp(Light.RED));
        LampSource other = () -> List.of(lamp(Light.AMBER));
        Person officer = Staff.of(house).hire(Role.BUREAU_OFFICER, Region.PROVINCE);

        assertThat(new Operations(List.of(source, other)).listLamps(parties.actingAs(officer.id())))
                .extracting(Lamp::light)
                .containsExactly(Light.RED, Light.AMBER, Light.GREEN, Light.OFF);
    }

    @Test
    void a_surveyor_does_not_read_them() {
        Person surveyor = Staff.of(house).hire(Role.SURVEYOR, Region.PROVINCE);

        assertThatThrownBy(() -> operations.listLamps(parties.actingAs(surveyor.id())))
                .isInstanceOf(NotPermitted.class);
    }

    private static Lamp lamp(Light light) {
        return new Lamp("a", light, "b", List.of(), "");
    }
}
