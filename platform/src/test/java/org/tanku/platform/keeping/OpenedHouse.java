package org.tanku.platform.keeping;

import org.flywaydb.core.Flyway;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.tanku.platform.HouseDatabase;
import org.tanku.platform.Platform;
import org.tanku.platform.Visitor;
import org.tanku.platform.measurement.Measurement;
import org.tanku.platform.measurement.MonitoringReport;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.Parties;
import org.tanku.platform.registry.Registry;

/// The whole house of today, started on a database of an earlier version (新版开旧库).
record OpenedHouse(ConfigurableApplicationContext context) implements AutoCloseable {
    static OpenedHouse on(DatabaseDump dump) throws Exception {
        HouseDatabase database = new HouseDatabase();
        dump.restore(database);
        return new OpenedHouse(
                new SpringApplicationBuilder(Platform.class)
                        .initializers(database)
                        .run("--server.port=0"));
    }

    Registry registry() {
        return context.getBean(Registry.class);
    }

    Measurement measurement() {
        return context.getBean(Measurement.class);
    }

    MonitoringReport report(String number) {
        return measurement().listReports().stream()
                .filter(each -> each.number().equals(number))
                .findFirst()
                .orElseThrow();
    }

    Acting acting(String loginName) {
        Parties parties = context.getBean(Parties.class);
        return parties.actingAs(parties.findPersonByLogin(loginName).orElseThrow().id());
    }

    int pendingMigrations() {
        return context.getBean(Flyway.class).info().pending().length;
    }

    Visitor visitor() {
        return Visitor.at(
                context.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
    }

    @Override
    public void close() {
        context.close();
    }
}
