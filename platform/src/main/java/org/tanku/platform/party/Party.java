package org.tanku.platform.party;

/// Somebody who can hold rights and duties (主体): a person or an organisation. A demo party exists
/// for showing only, and every page says so.
///
/// @param registeredName as it was registered; of a person only [Parties#nameOf] tells it whole
public record Party(PartyId id, PartyKind kind, PersonalName registeredName, boolean demo) {
    /// The name of a natural person (个人姓名). As text it is masked: whoever may read it whole asks
    /// [Parties#nameOf], which writes down that it was read.
    ///
    /// @param whole as it was registered
    public record PersonalName(String whole) {
        private static final String STANDS_FOR = "（代 ";

        /// Whether none was given, as under a comment that nobody signed.
        public boolean isEmpty() {
            return whole.isEmpty();
        }

        /// The name of a deputyship (代理人姓名).
        PersonalName standingInFor(PersonalName principal) {
            return new PersonalName(whole + STANDS_FOR + principal.whole + "）");
        }

        /// The first character and a star; of a deputyship, both names.
        public String masked() {
            int second = whole.indexOf(STANDS_FOR);
            return second < 0
                    ? mask(whole)
                    : mask(whole.substring(0, second))
                            + STANDS_FOR
                            + mask(whole.substring(second + STANDS_FOR.length()))
                            + "）";
        }

        private static String mask(String name) {
            return name.isEmpty() ? "*" : name.substring(0, name.offsetByCodePoints(0, 1)) + "*";
        }

        @Override
        public String toString() {
            return masked();
        }
    }

    public Party {
        if (registeredName.whole().isBlank()) {
            throw new IllegalArgumentException("a party has a name");
        }
    }

    Party(PartyId id, PartyKind kind, String name, boolean demo) {
        this(id, kind, new PersonalName(name), demo);
    }

    /// As anybody may see it (公开名称): the name of an organisation, and of a person the masked one.
    /// People of the demo are no persons.
    public String name() {
        return isPersonal() ? registeredName.masked() : registeredName.whole();
    }

    boolean isPersonal() {
        return kind != PartyKind.ORGANISATION && !demo;
    }
}
