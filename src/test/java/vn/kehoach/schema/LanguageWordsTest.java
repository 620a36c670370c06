package vn.kehoach.schema;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.kehoach.decode.FileKind;
import vn.kehoach.report.Language;

import java.util.Set;
import java.util.TreeSet;

/** Everything that can be written has words, and no words are left over. */
class LanguageWordsTest {
    private final Set<String> wordless = new TreeSet<>();

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyKeyAndEveryValueHasWords(Language language) {
        for (String kind : Schemas.kinds()) {
            JsonNode schema = JsonMapper.shared().readTree(Schemas.json(kind, language));
            look(kind, schema);
        }
        assertThat(wordless).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void noWordsAreLeftOver(Language language) {
        LanguageWords words = LanguageWords.of(language);
        for (FileKind kind : FileKind.values()) {
            new SchemaWriter(kind, words).text();
        }
        new LanguagePage(words).text();
        assertThat(words.unused()).isEmpty();
    }

    private void look(String path, JsonNode schema) {
        JsonNode properties = schema.path("properties");
        properties
                .propertyStream()
                .forEach(property -> {
                    String below = path + "/" + property.getKey();
                    if (property.getValue().path("title").asString("").isBlank()
                            || property.getValue().path("description").asString("").isBlank()) {
                        wordless.add(below);
                    }
                });
        schema.path("definitions")
                .propertyStream()
                .forEach(each -> {
                    if (each.getValue().path("title").asString("").isBlank()) {
                        wordless.add(path + " -> " + each.getKey());
                    }
                });
        for (JsonNode description : schema.path("markdownEnumDescriptions")) {
            if (description.asString().isBlank()) {
                wordless.add(path + ": a value of " + schema.path("enum"));
            }
        }
        if (schema.has("errorMessage") && schema.path("errorMessage").asString().isBlank()) {
            wordless.add(path + ": what it must look like");
        }
        schema.propertyStream().forEach(each -> look(path + "/" + each.getKey(), each.getValue()));
        schema.valueStream()
                .filter(JsonNode::isObject)
                .forEach(each -> {
                    if (schema.isArray()) {
                        look(path, each);
                    }
                });
    }
}
