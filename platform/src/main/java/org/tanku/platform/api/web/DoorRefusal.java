package org.tanku.platform.api.web;

/// Why the door itself says no (接口拒绝), in the order in which it looks.
enum DoorRefusal {
    TOO_MANY_REQUESTS(429),
    ADDRESS_UNKNOWN(404),
    METHOD_NOT_OFFERED(405),
    TOKEN_MISSING(401),
    SCOPE_MISSING(403),
    ROLE_MISSING(403),
    MEDIA_TYPE_IS_NOT_JSON(415),
    BODY_TOO_LARGE(413),
    BODY_UNREADABLE(400),
    PARAMETER_UNREADABLE(400),
    CURSOR_UNREADABLE(400),
    SERIAL_HAS_NOT_THE_SHAPE(400),
    SERIAL_IS_MISTYPED(400),
    CERTIFICATE_HAS_NOT_THE_SHAPE(400),
    CERTIFICATE_IS_MISTYPED(400),
    ACCOUNT_IS_MISTYPED(400),
    NOTHING_UNDER_THIS_NUMBER(404),
    IDEMPOTENCY_KEY_MISSING(400),
    IDEMPOTENCY_KEY_USED_OTHERWISE(422),
    STATE_HAS_NO_TAG(412),
    STATE_HAS_CHANGED(412),
    STANDS_INCOMPLETE(409),
    VALUES_ARE_WRONG(422),
    LATER_ROOT_IS_EARLIER(422),
    JOURNAL_IS_BROKEN(409),
    NO_SEAL_KEY(409),
    FAULT_OF_THE_HOUSE(500),
    HOUSE_IS_AWAY(503);

    private final int status;

    DoorRefusal(int status) {
        this.status = status;
    }

    int status() {
        return status;
    }
}
