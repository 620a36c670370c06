package vn.kehoach.sign;

import org.jspecify.annotations.Nullable;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/**
 * What the signature says beside who signed.
 *
 * @param time in Việt Nam's time zone, as the decree shows it
 * @param reason may be empty
 * @param note in the corner of a copy or an appendix: its form ("SAO Y") or number; may be empty
 * @param image shown in the field instead of words
 */
public record Statement(
        OffsetDateTime time, String reason, String note, @Nullable SignatureImage image) {
    private static final ZoneOffset VIETNAM = ZoneOffset.ofHours(7);

    public Statement {
        time = time.withOffsetSameInstant(VIETNAM);
    }

    public Statement(OffsetDateTime time, String reason) {
        this(time, reason, "", null);
    }
}
