package vn.kehoach.report.formats;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.kehoach.report.Language;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What programs read, judged by the schemas that are published for it. */
class FormatSchemaTest {
    private static final JsonMapper MAPPER = new JsonMapper();

    private static Stream<Findings> findings() {
        return Stream.of(FormatSamples.none(), FormatSamples.plain(), FormatSamples.hostile());
    }

    @ParameterizedTest
    @MethodSource("findings")
    void jsonIsAsItsSchemaSays(Findings findings) throws IOException {
        Schema schema = ours("");
        for (Language language : Language.values()) {
            assertValid(schema, FormatSamples.write(ReportFormat.JSON, language, findings));
        }
    }

    @ParameterizedTest
    @MethodSource("findings")
    void eachLineOfJsonLinesIsADiagnosticOfTheSchema(Findings findings) throws IOException {
        Schema schema = ours("#/$defs/diagnostic");
        List<String> lines = FormatSamples.write(ReportFormat.JSONL, findings).lines().toList();
        assertThat(lines).hasSameSizeAs(findings.diagnostics());
        lines.forEach(line -> assertValid(schema, line));
        JsonNode whole =
                MAPPER.readTree(FormatSamples.write(ReportFormat.JSON, findings))
                        .get("diagnostics");
        assertThat(lines.stream().map(MAPPER::readTree)).containsExactlyElementsOf(whole);
    }

    @Test
    void theSchemaRefusesWhatIsNotADiagnostic() throws IOException {
        String json = FormatSamples.write(ReportFormat.JSON, FormatSamples.plain());
        for (String broken :
                List.of(
                        json.replace("\"error\"", "\"fatal\""),
                        json.replace("\"line\": 1,", "\"line\": 0,"),
                        json.replace("\"fingerprint\"", "\"print\""),
                        json.replace("\"version\": 1", "\"version\": 2"))) {
            assertThat(broken).isNotEqualTo(json);
            assertThat(ours("").validate(broken, InputFormat.JSON)).isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("findings")
    void sarifIsAsItsSchemaSays(Findings findings) throws IOException {
        try (InputStream published =
                FormatSchemaTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            Schema schema =
                    SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                            .getSchema(published, InputFormat.JSON);
            String sarif = FormatSamples.write(ReportFormat.SARIF, findings);
            assertValid(schema, sarif);
            assertThat(schema.validate(sarif.replace("startLine", "begin"), InputFormat.JSON))
                    .as("the schema is in force")
                    .hasSize(sarif.contains("startLine") ? count(sarif, "startLine") : 0);
        }
    }

    private static int count(String text, String part) {
        return text.split(part, -1).length - 1;
    }

    @Test
    void sarifPointsAtRulesAndFiles() {
        JsonNode run =
                MAPPER.readTree(FormatSamples.write(ReportFormat.SARIF, FormatSamples.plain()))
                        .get("runs")
                        .get(0);
        JsonNode rules = run.get("tool").get("driver").get("rules");
        for (JsonNode result : run.get("results")) {
            assertThat(rules.get(result.get("ruleIndex").asInt()).get("id"))
                    .isEqualTo(result.get("ruleId"));
            JsonNode artifact =
                    result.get("locations").get(0).get("physicalLocation").get("artifactLocation");
            URI uri = URI.create(artifact.get("uri").asString());
            assertThat(uri.isAbsolute()).isNotEqualTo(artifact.has("uriBaseId"));
            assertThat(uri.getPath()).isIn(FormatSamples.PLAIN.path(), "/tmp/x y/plan.yaml");
        }
        for (JsonNode rule : rules) {
            assertThat(URI.create(rule.get("helpUri").asString()).isAbsolute()).isTrue();
        }
        assertThat(run.get("results").get(1).get("fixes").toString())
                .contains("\"startLine\":3", "\"startColumn\":11", "\"text\":\"so-khdt\"");
    }

    /**
     * GitLab publishes no schema; its documentation of Code Quality asks for these fields, for
     * fingerprints that differ and for one of five severities.
     */
    @ParameterizedTest
    @MethodSource("findings")
    void gitlabFindsWhatItAsksFor(Findings findings) {
        JsonNode issues = MAPPER.readTree(FormatSamples.write(ReportFormat.GITLAB, findings));
        assertThat(issues.isArray()).isTrue();
        assertThat(issues).hasSize(findings.diagnostics().size());
        for (JsonNode issue : issues) {
            assertThat(issue.get("description").asString()).isNotBlank();
            assertThat(issue.get("check_name").asString()).matches("SMP-0[1-3]");
            assertThat(issue.get("severity").asString())
                    .isIn(Set.of("info", "minor", "major", "critical", "blocker"));
            assertThat(issue.get("location").get("path").asString()).doesNotStartWith("./");
            assertThat(issue.get("location").get("lines").get("begin").asInt()).isPositive();
        }
        assertThat(issues.findValuesAsString("fingerprint"))
                .hasSameSizeAs(findings.diagnostics())
                .doesNotHaveDuplicates();
    }

    private static Schema ours(String part) throws IOException {
        String text =
                Files.readString(
                        Path.of("docs/schema/diagnostics-1.schema.json"), StandardCharsets.UTF_8);
        String id = MAPPER.readTree(text).get("$id").asString();
        return SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12,
                        registry -> registry.schemas(Map.of(id, text)))
                .getSchema(SchemaLocation.of(id + part));
    }

    private static void assertValid(Schema schema, String json) {
        assertThat(
                        schema.validate(
                                json,
                                InputFormat.JSON,
                                context ->
                                        context.executionConfig(
                                                config -> config.formatAssertionsEnabled(true))))
                .isEmpty();
    }
}
