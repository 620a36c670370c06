package vn.kehoach.sign;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/**
 * What the signature says beside who signed.
 *
 * @param time in Việt Nam's time zone, as the decree shows it
 * @param reason may be empty
 */
public record Statement(OffsetDateTime time, String reason) {
    private static final ZoneOffset VIETNAM = ZoneOffset.ofHours(7);

    public Statement {
        time = time.withOffsetSameInstant(VIETNAM);
    }
}
