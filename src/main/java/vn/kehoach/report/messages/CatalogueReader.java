package vn.kehoach.report.messages;

import org.jspecify.annotations.Nullable;

import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.report.Language;
import vn.kehoach.source.SourceFile;
import vn.kehoach.source.Span;
import vn.kehoach.yaml.YamlEntry;
import vn.kehoach.yaml.YamlMapping;
import vn.kehoach.yaml.YamlNode;
import vn.kehoach.yaml.YamlReader;
import vn.kehoach.yaml.YamlScalar;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads files of messages and words; what it does not understand it leaves out and notes. */
public final class CatalogueReader {
    private final Map<String, Catalogue.Message> messages = new TreeMap<>();
    private final Map<String, Map<Language, Template>> words = new TreeMap<>();
    private final List<String> faults = new ArrayList<>();

    private CatalogueReader() {}

    public static Catalogue read(List<SourceFile> files) {
        CatalogueReader reader = new CatalogueReader();
        files.forEach(reader::file);
        return new Catalogue(reader.messages, reader.words, reader.faults);
    }

    private void file(SourceFile file) {
        Diagnostics diagnostics = new Diagnostics();
        Optional<YamlNode> root = new YamlReader(diagnostics).read(file);
        diagnostics.sorted().forEach(each -> fault(each.span(), "no good YAML: " + each.problem()));
        root.ifPresent(node -> entries(node).forEach(this::entry));
    }

    /** A key with a dot names a constant of an enum, one without names a problem. */
    private void entry(YamlEntry entry) {
        String key = entry.key().text();
        boolean known =
                key.contains(".")
                        ? words.put(key, word(entry.value())) != null
                        : messages.put(key, message(entry.value())) != null;
        if (known) {
            fault(entry.key().span(), "a second “" + key + "”");
        }
    }

    private Map<Language, Template> word(YamlNode node) {
        Map<Language, Template> languages = new EnumMap<>(Language.class);
        for (YamlEntry entry : entries(node)) {
            language(entry.key())
                    .ifPresent(language -> languages.put(language, template(entry.value())));
        }
        return languages;
    }

    private Catalogue.Message message(YamlNode node) {
        String code = "";
        Map<Language, Catalogue.Wording> wordings = new EnumMap<>(Language.class);
        for (YamlEntry entry : entries(node)) {
            if (entry.key().text().equals("code")) {
                code = text(entry.value());
            } else {
                language(entry.key())
                        .ifPresent(language -> wordings.put(language, wording(entry.value())));
            }
        }
        return new Catalogue.Message(code, wordings);
    }

    private Catalogue.Wording wording(YamlNode node) {
        Template what = Template.NOTHING;
        @Nullable Template why = null;
        @Nullable Template hint = null;
        for (YamlEntry entry : entries(node)) {
            switch (entry.key().text()) {
                case "what" -> what = template(entry.value());
                case "why" -> why = template(entry.value());
                case "hint" -> hint = template(entry.value());
                default -> fault(entry.key().span(), "is not one of what, why, hint");
            }
        }
        return new Catalogue.Wording(what, why, hint);
    }

    private List<YamlEntry> entries(YamlNode node) {
        if (node instanceof YamlMapping mapping) {
            return mapping.entries();
        }
        fault(node.span(), "is not a mapping");
        return List.of();
    }

    private Optional<Language> language(YamlScalar tag) {
        for (Language language : Language.values()) {
            if (language.tag().equals(tag.text())) {
                return Optional.of(language);
            }
        }
        fault(tag.span(), "“" + tag.text() + "” is not a language");
        return Optional.empty();
    }

    private Template template(YamlNode node) {
        String text = text(node);
        try {
            return Template.parse(text);
        } catch (IllegalArgumentException e) {
            fault(node.span(), String.valueOf(e.getMessage()));
            return Template.literal(text);
        }
    }

    private String text(YamlNode node) {
        if (node instanceof YamlScalar scalar && !scalar.isEmpty()) {
            return scalar.text().strip().replaceAll("\\s*\\n\\s*", " ");
        }
        fault(node.span(), "is not a text");
        return "";
    }

    private void fault(Span span, String what) {
        faults.add(span + ": " + what);
    }
}
