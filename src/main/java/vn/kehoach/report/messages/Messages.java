package vn.kehoach.report.messages;

import org.jspecify.annotations.Nullable;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Problem;
import vn.kehoach.report.Language;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The words of one language for problems, and for the constants that occur in them. */
public final class Messages {
    /** Read when the first word is asked for: a clean build reads none. */
    private static final class BuiltIn {
        private static final Catalogue CATALOGUE = CatalogueReader.read(MessageFiles.all());
    }

    private static final class Known {
        private static final Set<Code> CODES =
                MessageFiles.codes()
                        .map(Code::new)
                        .collect(
                                Collectors.collectingAndThen(
                                        Collectors.toCollection(TreeSet::new),
                                        Collections::unmodifiableSortedSet));
    }

    private final Language language;
    private final Catalogue catalogue;

    public Messages(Language language, Catalogue catalogue) {
        this.language = language;
        this.catalogue = catalogue;
    }

    public static Messages of(Language language) {
        return new Messages(language, BuiltIn.CATALOGUE);
    }

    /** All there are; a plan that silences one needs no words for it. */
    public static Set<Code> codes() {
        return Known.CODES;
    }

    public Language language() {
        return language;
    }

    /** What is wrong; the name and the components of the problem if there are no words for it. */
    public String what(Problem problem) {
        ComponentWords components = components(problem);
        return wording(problem)
                .map(wording -> wording.what().fill(components))
                .filter(text -> !text.isBlank())
                .orElseGet(() -> unworded(problem, components));
    }

    /** Why it is wrong, if that is not plain. */
    public Optional<String> why(Problem problem) {
        return wording(problem).flatMap(wording -> filled(wording.why(), problem));
    }

    /** What to do about it. */
    public Optional<String> hint(Problem problem) {
        return wording(problem).flatMap(wording -> filled(wording.hint(), problem));
    }

    /** The word for a constant; its name if there is none. */
    public String word(Enum<?> constant) {
        return phrase(constant, Map.of());
    }

    public String phrase(Enum<?> constant, Map<String, @Nullable Object> values) {
        return catalogue
                .word(constant, language)
                .fill(new ComponentWords(values, language, catalogue));
    }

    private Optional<Catalogue.Wording> wording(Problem problem) {
        return catalogue.wording(problem.getClass(), language);
    }

    private Optional<String> filled(@Nullable Template template, Problem problem) {
        return Optional.ofNullable(template)
                .map(it -> it.fill(components(problem)))
                .filter(text -> !text.isBlank());
    }

    private ComponentWords components(Problem problem) {
        return new ComponentWords(Components.of(problem), language, catalogue);
    }

    private static String unworded(Problem problem, ComponentWords components) {
        return components.components().keySet().stream()
                .map(name -> name + ": " + components.text(name, Joining.OR))
                .collect(Collectors.joining(", ", problem.getClass().getSimpleName() + "(", ")"));
    }
}
