package org.tanku.platform.registry.web;

import org.tanku.platform.registry.Proposal;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/// What an officer typed about the buffer (缓冲比例与依据): the share in percent, and why.
record BufferField(String share_percent, String reason) {
    private static final Pattern PERCENT = Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,6})?");

    static final BufferField BLANK = new BufferField("", "");

    /// Empty where the share is no number.
    Optional<Proposal.Buffer.Stated> stated() {
        String digits =
                Normalizer.normalize(share_percent, Normalizer.Form.NFKC).replaceAll("[%\\s]", "");
        return PERCENT.matcher(digits).matches()
                ? Optional.of(
                        new Proposal.Buffer.Stated(new BigDecimal(digits).movePointLeft(2), reason))
                : Optional.empty();
    }
}
