package org.tanku.cli;

import java.util.Arrays;
import java.util.Optional;

/// The values an option may take, spelled as they are typed.
final class Choices {
    private Choices() {}

    /// How removals or stocks are measured (计量方法).
    enum Method {
        STOCK("stock"),
        SMCER("smcer"),
        AR_CM_003("ar-cm-003");

        private final String typed;

        Method(String typed) {
            this.typed = typed;
        }

        static Optional<Method> find(String typed) {
            return Arrays.stream(values()).filter(each -> each.typed.equals(typed)).findFirst();
        }

        @Override
        public String toString() {
            return typed;
        }
    }

    /// How results are written (输出格式).
    enum Format {
        CSV("csv"),
        JSON("json");

        private final String typed;

        Format(String typed) {
            this.typed = typed;
        }

        @Override
        public String toString() {
            return typed;
        }
    }

    /// How an explanation is told (说明格式).
    enum Telling {
        TEXT("text"),
        MARKDOWN("markdown"),
        JSON("json");

        private final String typed;

        Telling(String typed) {
            this.typed = typed;
        }

        @Override
        public String toString() {
            return typed;
        }
    }
}
