package vn.kehoach.report.rules;

import org.jspecify.annotations.Nullable;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.diagnostic.Silence;
import vn.kehoach.report.Language;
import vn.kehoach.source.SourceFile;
import vn.kehoach.yaml.YamlEntry;
import vn.kehoach.yaml.YamlMapping;
import vn.kehoach.yaml.YamlNode;
import vn.kehoach.yaml.YamlReader;
import vn.kehoach.yaml.YamlScalar;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads a file of cards; what it does not understand it leaves out and notes. */
final class RuleCardReader {
    private final List<RuleCard> cards = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();

    RuleCardReader(SourceFile file) {
        Diagnostics diagnostics = new Diagnostics();
        new YamlReader(diagnostics).read(file).ifPresent(this::cards);
        diagnostics.sorted().forEach(each -> fault(each.span(), "no good YAML: " + each.problem()));
    }

    /** In the order of the file. */
    List<RuleCard> cards() {
        return List.copyOf(cards);
    }

    List<String> faults() {
        return List.copyOf(faults);
    }

    private void cards(YamlNode root) {
        for (YamlEntry entry : entries(root)) {
            try {
                cards.add(card(new Code(entry.key().text()), entry.value()));
            } catch (IllegalArgumentException e) {
                fault(entry.key().span(), "is no code such as TSK-03");
            }
        }
    }

    private RuleCard card(Code code, YamlNode node) {
        Severity severity = Severity.ERROR;
        @Nullable Audience audience = null;
        @Nullable Silence silence = null;
        @Nullable String basis = null;
        Map<Language, RuleCard.Wording> wordings = new EnumMap<>(Language.class);
        for (YamlEntry entry : entries(node)) {
            YamlNode value = entry.value();
            switch (entry.key().text()) {
                case "severity" -> severity = constant(Severity.class, value, severity);
                case "audience" -> audience = constant(Audience.class, value, Audience.CONTENT);
                case "silence" -> silence = constant(Silence.class, value, Silence.ALLOWED);
                case "basis" -> basis = text(value);
                case "vi" -> wordings.put(Language.VIETNAMESE, wording(value));
                case "en" -> wordings.put(Language.ENGLISH, wording(value));
                default ->
                        fault(
                                entry.key().span(),
                                "is not one of severity, audience, basis, silence, vi, en");
            }
        }
        if (audience == null || silence == null || wordings.size() < Language.values().length) {
            fault(node.span(), code + " lacks audience, silence, vi or en");
        }
        return new RuleCard(
                code,
                severity,
                audience == null ? Audience.CONTENT : audience,
                silence == null ? Silence.ALLOWED : silence,
                basis,
                wordings);
    }

    private RuleCard.Wording wording(YamlNode node) {
        String title = "";
        String about = "";
        String fix = "";
        for (YamlEntry entry : entries(node)) {
            switch (entry.key().text()) {
                case "title" -> title = text(entry.value());
                case "about" -> about = text(entry.value());
                case "fix" -> fix = text(entry.value());
                default -> fault(entry.key().span(), "is not one of title, about, fix");
            }
        }
        if (title.isEmpty() || about.isEmpty() || fix.isEmpty()) {
            fault(node.span(), "lacks title, about or fix");
        }
        return new RuleCard.Wording(title, about, fix);
    }

    private List<YamlEntry> entries(YamlNode node) {
        if (node instanceof YamlMapping mapping) {
            return mapping.entries();
        }
        fault(node.span(), "is not a mapping");
        return List.of();
    }

    private <E extends Enum<E>> E constant(Class<E> type, YamlNode node, E otherwise) {
        try {
            return Enum.valueOf(type, text(node).toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            fault(node.span(), "is no " + type.getSimpleName().toLowerCase(Locale.ROOT));
            return otherwise;
        }
    }

    private String text(YamlNode node) {
        if (node instanceof YamlScalar scalar && !scalar.isEmpty()) {
            return scalar.text().stripTrailing();
        }
        fault(node.span(), "is not a text");
        return "";
    }

    private void fault(Object place, String what) {
        faults.add(place + ": " + what);
    }
}
