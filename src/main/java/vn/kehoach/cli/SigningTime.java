package vn.kehoach.cli;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Map;

/** When a file is signed: as told, as the build told all its programs, or now. */
final class SigningTime {
    /** See reproducible-builds.org/specs/source-date-epoch: seconds since 1970. */
    static final String EPOCH = "SOURCE_DATE_EPOCH";

    private static final ZoneOffset VIETNAM = ZoneOffset.ofHours(7);

    private static final DateTimeFormatter TOLD =
            DateTimeFormatter.ofPattern("uuuu-MM-dd['T'HH:mm:ss[XXX]]", Locale.ROOT)
                    .withResolverStyle(ResolverStyle.STRICT);

    private SigningTime() {}

    /**
     * @param asOf a day, a day and time in Việt Nam, or with an offset; empty if not given
     */
    static OffsetDateTime of(String asOf, Map<String, String> environment, Words words)
            throws Refusal {
        String epoch = environment.getOrDefault(EPOCH, "");
        try {
            if (!asOf.isEmpty()) {
                return told(asOf);
            }
        } catch (DateTimeException e) {
            throw new Refusal(ExitStatus.USAGE, words.of("usage.date", asOf));
        }
        try {
            return epoch.isEmpty()
                    ? OffsetDateTime.now(VIETNAM)
                    : Instant.ofEpochSecond(Long.parseLong(epoch)).atOffset(VIETNAM);
        } catch (DateTimeException | NumberFormatException e) {
            throw new Refusal(ExitStatus.USAGE, words.of("usage.epoch", EPOCH, epoch));
        }
    }

    private static OffsetDateTime told(String asOf) {
        var told = TOLD.parseBest(asOf, OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
        return switch (told) {
            case OffsetDateTime exact -> exact;
            case LocalDateTime time -> time.atOffset(VIETNAM);
            default -> LocalDate.from(told).atStartOfDay().atOffset(VIETNAM);
        };
    }
}
