package vn.kehoach.report.messages;

import vn.kehoach.diagnostic.Problem;
import vn.kehoach.diagnostic.Relation;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.report.Language;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares the problems that the code knows with the words that the files know. */
final class MessageAudit {
    private static final String CODE = "[A-Z]{2,4}-[0-9]{2}";

    private final List<Class<? extends Problem>> problems;
    private final List<Class<? extends Enum<?>>> furtherWords;
    private final Catalogue catalogue;
    private final List<String> faults = new ArrayList<>();

    private MessageAudit(
            List<Class<? extends Problem>> problems,
            Catalogue catalogue,
            List<Class<? extends Enum<?>>> furtherWords) {
        this.furtherWords = furtherWords;
        this.problems = problems;
        this.catalogue = catalogue;
    }

    /** What is amiss, each as a sentence that says what to do. */
    static List<String> faults(List<Class<? extends Problem>> problems, Catalogue catalogue) {
        return faults(problems, catalogue, List.of());
    }

    /**
     * @param furtherWords enums that have words and occur in no problem
     */
    static List<String> faults(
            List<Class<? extends Problem>> problems,
            Catalogue catalogue,
            List<Class<? extends Enum<?>>> furtherWords) {
        MessageAudit audit = new MessageAudit(problems, catalogue, furtherWords);
        audit.faults.addAll(catalogue.faults());
        audit.names();
        audit.codes();
        problems.forEach(audit::problem);
        audit.words();
        return audit.faults;
    }

    private void names() {
        Map<String, List<String>> problemsByName =
                problems.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Class::getSimpleName,
                                        TreeMap::new,
                                        Collectors.mapping(Class::getName, Collectors.toList())));
        problemsByName.forEach((name, classes) -> {
            if (classes.size() > 1) {
                fault(name, "two problems share this name: %s", classes);
            }
        });
        surplus(catalogue.messages().keySet(), problemsByName.keySet())
                .forEach(name -> fault(name, "there is no such problem; remove its words"));
    }

    private void codes() {
        new TreeMap<>(catalogue.messages())
                .forEach((name, message) -> {
                    if (!message.code().matches(CODE)) {
                        fault(name, "“%s” is no code such as REF-01", message.code());
                    }
                });
    }

    private void problem(Class<? extends Problem> problem) {
        String name = problem.getSimpleName();
        Catalogue.Message message = catalogue.messages().get(name);
        if (!problem.isRecord()) {
            fault(name, "a problem is a record");
        } else if (message == null) {
            fault(name, "has no words; add them to messages/*.yaml");
        } else {
            MadeUpProblem.code(problem)
                    .filter(code -> !code.text().equals(message.code()))
                    .ifPresent(
                            code -> fault(name, "its code is %s, not “%s”", code, message.code()));
            for (Language language : Language.values()) {
                wording(problem, message, language);
            }
        }
    }

    private void wording(
            Class<? extends Problem> problem, Catalogue.Message message, Language language) {
        String where = problem.getSimpleName() + ": " + language.tag();
        Catalogue.Wording wording = message.wordings().get(language);
        if (wording == null) {
            fault(where, "lacks words");
            return;
        }
        if (wording.what().parts().isEmpty()) {
            fault(where, "does not say what is wrong");
        }
        Set<String> used =
                Stream.of(
                                Optional.of(wording.what()),
                                Optional.ofNullable(wording.why()),
                                Optional.ofNullable(wording.hint()))
                        .flatMap(Optional::stream)
                        .flatMap(Template::names)
                        .collect(Collectors.toCollection(TreeSet::new));
        Set<String> components =
                Components.of(problem).stream()
                        .map(RecordComponent::getName)
                        .collect(Collectors.toCollection(TreeSet::new));
        surplus(used, components).forEach(name -> fault(where, "knows no {%s}", name));
        surplus(components, used).forEach(name -> fault(where, "does not use {%s}", name));
    }

    private void words() {
        Set<String> wanted = new TreeSet<>();
        for (Class<?> type : constants()) {
            Arrays.stream(type.getEnumConstants())
                    .map(constant -> Catalogue.key((Enum<?>) constant))
                    .filter(key -> !wanted.add(key))
                    .forEach(
                            key -> fault(key, "two enums share the name %s", type.getSimpleName()));
        }
        surplus(catalogue.words().keySet(), wanted)
                .forEach(key -> fault(key, "no problem has such a value; remove it"));
        for (String key : wanted) {
            for (Language language : Language.values()) {
                Template word = catalogue.words().getOrDefault(key, Map.of()).get(language);
                if (word == null) {
                    fault(key, "%s: lacks a word", language.tag());
                } else if (!key.contains("Phrase.") && word.names().findAny().isPresent()) {
                    fault(key, "%s: is a plain word, without values", language.tag());
                }
            }
        }
    }

    /** The enums that may occur in a report. */
    private List<Class<?>> constants() {
        Stream<Class<?>> inProblems =
                problems.stream()
                        .flatMap(problem -> Components.of(problem).stream())
                        .map(RecordComponent::getGenericType)
                        .map(MessageAudit::element)
                        .filter(Class::isEnum)
                        .map(type -> (Class<?>) type);
        return Stream.of(
                        Stream.of(Phrase.class, Severity.class, Relation.class),
                        furtherWords.stream().map(type -> (Class<?>) type),
                        inProblems)
                .<Class<?>>flatMap(each -> each)
                .distinct()
                .toList();
    }

    private static Class<?> element(Type type) {
        return switch (type) {
            case Class<?> plain -> plain;
            case ParameterizedType list -> element(list.getActualTypeArguments()[0]);
            default -> Object.class;
        };
    }

    private void fault(String subject, String what, Object... details) {
        faults.add(subject + ": " + what.formatted(details));
    }

    private static Stream<String> surplus(Collection<String> names, Collection<String> known) {
        return names.stream().filter(name -> !known.contains(name)).sorted();
    }
}
