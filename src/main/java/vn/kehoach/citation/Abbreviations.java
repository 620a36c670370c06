package vn.kehoach.citation;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Abbreviations whose letters must be of the right case. */
final class Abbreviations {
    private final Set<String> known;
    private final Map<String, List<String>> folded;

    Abbreviations(String... known) {
        this.known = Set.of(known);
        this.folded =
                this.known.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Abbreviations::fold, HashMap::new, Collectors.toList()));
    }

    boolean isKnown(String written) {
        return known.contains(written);
    }

    /** The one that differs in the case of letters or in the stroke of Đ only. */
    Optional<String> meant(String written) {
        List<String> near = folded.getOrDefault(fold(written), List.of());
        return near.size() == 1 ? Optional.of(near.getFirst()) : Optional.empty();
    }

    private static String fold(String text) {
        return text.toUpperCase(Locale.ROOT).replace('Đ', 'D');
    }
}
