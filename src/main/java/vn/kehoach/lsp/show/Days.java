package vn.kehoach.lsp.show;

import org.jspecify.annotations.Nullable;

import vn.kehoach.lsp.plans.Speech;
import vn.kehoach.model.Validity;
import vn.kehoach.source.Located;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Times as people write them. */
record Days(Speech speech) {
    private static final DateTimeFormatter BRIEF = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    static String brief(LocalDate day) {
        return BRIEF.format(day);
    }

    /** Nothing for what has always been and still is. */
    Optional<String> of(Validity validity) {
        String from = brief(validity.from());
        String until = brief(validity.until());
        if (from != null && until != null) {
            return Optional.of(speech.of("lsp.from-until", from, until));
        }
        return from != null
                ? Optional.of(speech.of("lsp.from", from))
                : Optional.ofNullable(until).map(day -> speech.of("lsp.until", day));
    }

    private static @Nullable String brief(@Nullable Located<LocalDate> day) {
        return day == null ? null : brief(day.value());
    }
}
