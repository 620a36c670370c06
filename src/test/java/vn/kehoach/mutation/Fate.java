package vn.kehoach.mutation;

import org.jspecify.annotations.Nullable;

import vn.kehoach.diagnostic.Diagnostic;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What became of a mutant.
 *
 * @param miss what was said instead; null if it was found
 */
record Fate(Kind kind, Mutant mutant, @Nullable String miss) {
    static Fate of(Kind kind, Mutant mutant, Laboratory laboratory) {
        if (!mutant.isChange()) {
            return new Fate(kind, mutant, "changes nothing");
        }
        try {
            List<Diagnostic> said = laboratory.examine(mutant);
            boolean found =
                    said.stream()
                            .filter(each -> kind.codes().contains(each.code().text()))
                            .anyMatch(mutant::isPlacedBy);
            return new Fate(kind, mutant, found ? null : codes(said));
        } catch (RuntimeException | StackOverflowError e) {
            return new Fate(kind, mutant, "threw " + e);
        }
    }

    private static String codes(List<Diagnostic> said) {
        return said.stream()
                .map(each -> each.code() + " " + each.span())
                .distinct()
                .collect(Collectors.joining("; "));
    }

    @Override
    public String toString() {
        return mutant.shown() + "\n    " + miss;
    }
}
