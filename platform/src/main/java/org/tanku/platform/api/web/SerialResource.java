package org.tanku.platform.api.web;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.tanku.ledger.CertificateNumber;
import org.tanku.ledger.HoldReference;
import org.tanku.ledger.Serial;
import org.tanku.platform.api.Scope;
import org.tanku.platform.api.web.UnitBodies.CertificateBody;
import org.tanku.platform.api.web.UnitBodies.EventBody;
import org.tanku.platform.api.web.UnitBodies.HolderBody;
import org.tanku.platform.api.web.UnitBodies.OriginBody;
import org.tanku.platform.registry.Registry;
import org.tanku.platform.registry.Retirement;
import org.tanku.platform.registry.SerialRecord;

import java.util.List;

/// Serials and certificates (序列号与证书), open to everyone. A typing error is told apart from a number
/// that is not there.
@ApiResource(tag = "units")
class SerialResource {
    record SerialBody(
            String serial,
            SerialRecord.State state,
            String programme,
            int unit_kg,
            String block,
            HolderBody holder,
            List<HoldReference.Kind> bonds,
            @Nullable String certificate,
            List<EventBody> events,
            OriginBody origin) {}

    private final Registry registry;
    private final UnitBodies bodies;

    SerialResource(Registry registry, UnitBodies bodies) {
        this.registry = registry;
        this.bodies = bodies;
    }

    @GetMapping("/serials/{serial}")
    @Operation(scope = Scope.PUBLIC_READ)
    Reply<SerialBody> getSerial(@PathVariable String serial) {
        return switch (Serial.spelling(serial)) {
            case NOT_A_SERIAL -> wrong(DoorRefusal.SERIAL_HAS_NOT_THE_SHAPE, serial);
            case CHECK_DIGITS_DIFFER -> wrong(DoorRefusal.SERIAL_IS_MISTYPED, serial);
            case RIGHT ->
                    registry.findSerial(Serial.parse(serial))
                            .map(found -> Reply.found(told(found)))
                            .orElseGet(() -> wrong(DoorRefusal.NOTHING_UNDER_THIS_NUMBER, serial));
        };
    }

    @GetMapping("/certificates")
    @Operation(scope = Scope.PUBLIC_READ)
    Reply<Slice<CertificateBody>> listCertificates(Paging paging) {
        long before = paging.after().isEmpty() ? Long.MAX_VALUE : entry(paging.after());
        List<Retirement> found = registry.listRetirements(before, paging.limit() + 1);
        List<Retirement> told = found.subList(0, Math.min(found.size(), paging.limit()));
        String next =
                found.size() > told.size()
                        ? Paging.cursor(String.valueOf(told.getLast().entry()))
                        : null;
        return Reply.found(new Slice<>(told.stream().map(bodies::certificate).toList(), next));
    }

    @GetMapping("/certificates/{certificate}")
    @Operation(scope = Scope.PUBLIC_READ)
    Reply<CertificateBody> getCertificate(@PathVariable String certificate) {
        return switch (CertificateNumber.spelling(certificate)) {
            case NOT_A_SERIAL -> wrong(DoorRefusal.CERTIFICATE_HAS_NOT_THE_SHAPE, certificate);
            case CHECK_DIGITS_DIFFER -> wrong(DoorRefusal.CERTIFICATE_IS_MISTYPED, certificate);
            case RIGHT ->
                    registry.findCertificate(CertificateNumber.parse(certificate))
                            .map(found -> Reply.found(bodies.certificate(found)))
                            .orElseGet(() ->
                                    wrong(DoorRefusal.NOTHING_UNDER_THIS_NUMBER, certificate));
        };
    }

    private SerialBody told(SerialRecord record) {
        return new SerialBody(
                record.serial().toString(),
                record.state(),
                record.block().programme().code().toString(),
                record.block().programme().unit_kg(),
                record.block().number(),
                bodies.holder(record.account()),
                record.bonds(),
                record.certificate().map(CertificateNumber::toString).orElse(null),
                record.events().stream().map(EventBody::of).toList(),
                bodies.origin(record.block()));
    }

    private static <T> Reply<T> wrong(DoorRefusal refusal, String typed) {
        return new Reply.Refused<>(Problem.of(refusal).found(typed));
    }

    static long entry(String cursor) {
        try {
            return Long.parseLong(cursor);
        } catch (NumberFormatException notOurs) {
            throw ApiFault.of(DoorRefusal.CURSOR_UNREADABLE, cursor);
        }
    }
}
