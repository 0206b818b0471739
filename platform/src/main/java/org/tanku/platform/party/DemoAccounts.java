package org.tanku.platform.party;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.ArrayList;
import java.util.List;

/// The people and organisations of the demo (演示账户), made at its start when they are not there. They
/// are named by what they do and have no password.
@Component
@ConditionalOnBooleanProperty("tanku.demo")
@Order(DemoAccounts.FIRST)
class DemoAccounts implements ApplicationRunner {
    /// Before whatever replays a story with these people.
    static final int FIRST = 10;

    private static final Region JIANGLE = new Region("350428");

    private static final String REGISTRY = "演示登记机构 / Demo registry";
    private static final String BUREAU = "演示林业主管部门 / Demo forestry bureau";

    private record Account(
            String loginName, String name, String organisation, Role role, Region region) {}

    private static final List<Account> ACCOUNTS =
            List.of(
                    new Account(
                            "demo-surveyor",
                            "演示：县级调查员 / Demo: county surveyor",
                            BUREAU,
                            Role.SURVEYOR,
                            JIANGLE),
                    new Account(
                            "demo-holder",
                            "演示：林权权利人 / Demo: rights holder",
                            "常口村（演示）",
                            Role.RIGHTS_HOLDER,
                            JIANGLE),
                    new Account(
                            "demo-holder-2",
                            "演示：权利人复核 / Demo: second person of the holder",
                            "常口村（演示）",
                            Role.RIGHTS_HOLDER,
                            JIANGLE),
                    new Account(
                            "demo-developer",
                            "演示：项目开发人员 / Demo: project developer",
                            "演示项目开发单位 / Demo project developer",
                            Role.PROJECT_DEVELOPER,
                            JIANGLE),
                    new Account(
                            "demo-developer-2",
                            "演示：开发单位复核人 / Demo: second person of the developer",
                            "演示项目开发单位 / Demo project developer",
                            Role.PROJECT_DEVELOPER,
                            JIANGLE),
                    new Account(
                            "demo-measurer",
                            "演示：计量人员 / Demo: measurer",
                            "演示计量单位 / Demo measuring institute",
                            Role.MEASURER,
                            Region.PROVINCE),
                    new Account(
                            "demo-validator",
                            "演示：审定人员 / Demo: validator",
                            "演示审定机构 / Demo validation body",
                            Role.VERIFIER,
                            Region.PROVINCE),
                    new Account(
                            "demo-verifier",
                            "演示：核查人员 / Demo: verifier",
                            "演示核查机构 / Demo verification body",
                            Role.VERIFIER,
                            Region.PROVINCE),
                    new Account(
                            "demo-registry-1",
                            "演示：登记经办人 / Demo: registry officer (maker)",
                            REGISTRY,
                            Role.REGISTRY_OFFICER,
                            Region.PROVINCE),
                    new Account(
                            "demo-registry-2",
                            "演示：登记复核人 / Demo: registry officer (checker)",
                            REGISTRY,
                            Role.REGISTRY_OFFICER,
                            Region.PROVINCE),
                    new Account(
                            "demo-bureau",
                            "演示：林业主管部门经办人 / Demo: bureau officer",
                            BUREAU,
                            Role.BUREAU_OFFICER,
                            Region.PROVINCE),
                    new Account(
                            "demo-administrator",
                            "演示：管理员 / Demo: administrator",
                            BUREAU,
                            Role.ADMINISTRATOR,
                            Region.PROVINCE));

    private final Parties parties;

    DemoAccounts(Parties parties) {
        this.parties = parties;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        List<Party> organisations = new ArrayList<>(parties.listOrganisations());
        organisations.removeIf(each -> !each.demo());
        for (Account each : ACCOUNTS) {
            Person person =
                    parties.findPersonByLogin(each.loginName())
                            .orElseGet(() -> register(each, organisations));
            parties.appoint(person.id(), each.role(), each.region(), person.id());
        }
    }

    private Person register(Account account, List<Party> organisations) {
        Party organisation =
                organisations.stream()
                        .filter(each -> each.name().equals(account.organisation()))
                        .findFirst()
                        .orElseGet(() -> {
                            Party made = parties.registerOrganisation(account.organisation(), true);
                            organisations.add(made);
                            return made;
                        });
        return parties.registerPerson(account.name(), account.loginName(), organisation.id(), true);
    }
}
