package vn.kehoach.compose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.kehoach.document.StyleName;
import vn.kehoach.printed.PlanTree;
import vn.kehoach.printed.Printed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder of one's own changes what it holds, and its mistakes are shown as mistakes. */
class TemplateTest {
    @TempDir Path folder;
    private PlanTree plan;

    @BeforeEach
    void plan() {
        plan = PlanTree.in(folder);
    }

    @Test
    void oneFileOfOnesOwnReplacesOneOfTheSet() {
        plan.template("closing.ftlx", "<p style=\"body\">Hết ${plan.signature.name}</p>");

        Printed printed = plan.print();

        assertThat(printed.lines()).endsWith("I. NỘI DUNG", "Lời.", "Hết Nguyễn Văn A");
        assertThat(printed.lines(StyleName.NATION)).isNotEmpty();
    }

    @Test
    void someLabelsAreChangedAndTheOthersStay() {
        plan.template(
                        "labels_vi.yaml",
                        "recipients: \"Gửi & nhận:\"\ncitation-short: \"{kind} & {number}\"\n")
                .content("- text: ${nq|short}");

        Printed printed = plan.print();

        assertThat(printed.lines(StyleName.RECIPIENTS_TITLE)).containsExactly("Gửi & nhận:");
        assertThat(printed.body()).endsWith("Nghị quyết & 30-NQ/TW");
        assertThat(printed.lines(StyleName.MOTTO)).containsExactly("Độc lập - Tự do - Hạnh phúc");
    }

    @Test
    void someSizesAreChangedAndTheOthersStay() {
        var usual = plan.compile().composition().orElseThrow().theme();
        plan.template("theme.yaml", "styles:\n  body: { size: 13 }\n");
        var own = plan.compile().composition().orElseThrow().theme();

        assertThat(own.style(StyleName.BODY).size()).isEqualTo(13);
        assertThat(own.style(StyleName.BODY).firstIndent())
                .isEqualTo(usual.style(StyleName.BODY).firstIndent());
        assertThat(own.page()).isEqualTo(usual.page());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TPL-02 templates/closing.ftlx:2:24   <#-- c --><#if plan>",
                "TPL-02 templates/closing.ftlx:2:5   <#if>",
                "TPL-02 templates/closing.ftlx:2:6   ${plan.nobody}",
                "TPL-02 templates/closing.ftlx:2:28   ${plan.signature.name + }",
                "TPL-01 templates/closing.ftlx:2:4   <#include 'none.ftlx'>",
                "TPL-02 templates/document.ftlx   <#macro m><@m/></#macro><@m/>",
                "TPL-08 templates/document.ftlx   <#list 1.. as"
                        + " i>aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa</#list>",
                "TPL-03 templates/closing.ftlx:2:4   <blink>x</blink>",
                "TPL-04 templates/closing.ftlx:2:4   <p style='loud'>x</p>",
                "TPL-04 templates/closing.ftlx:2:20   <p style='body'><gap name='noon'/></p>",
                "TPL-03 templates/closing.ftlx:2:20   <p style='body'><u>x</u></p>",
                "TPL-02 templates/document.ftlx   <p style='body'>",
                "TPL-02 templates/document.ftlx   </part></document>&foo;",
            })
    void aMistakeInATemplateIsShownWithItsPlace(String example) throws IOException {
        String[] parts = example.split(" {3}", 2);
        plan.template("closing.ftlx", "<#-- một -->\n   " + parts[1] + "\n")
                .template(
                        "document.ftlx", Files.readString(Path.of("templates/nd30/document.ftlx")));

        assertThat(plan.problems())
                .hasSize(1)
                .allSatisfy(problem -> assertThat(place(problem)).startsWith(place(parts[0])));
    }

    /** What stands before the folder of a test differs each time. */
    private static String place(String problem) {
        return problem.replaceFirst(" .*?templates/", " templates/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "styles: { body: { size: large } }",
                "styles: { body: { size: 1000 } }",
                "styles: { body: { weight: heavy } }",
                "illustrative-color: red",
            })
    void aMistakeInAThemeIsShownWithItsPlace(String yaml) {
        plan.template("theme.yaml", "# một\n" + yaml + "\n");

        assertThat(plan.problems())
                .hasSize(1)
                .allMatch(each -> each.startsWith("TPL-07 ") && each.contains("theme.yaml:2:"));
    }

    @Test
    void aKeyThatAThemeDoesNotHaveIsShown() {
        plan.template("theme.yaml", "styles:\n  body: { sise: 13 }\n");

        assertThat(plan.problems()).hasSize(1).allMatch(each -> each.startsWith("TPL-05 "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
                "${plan?api.getClass()}",
                "${plan.class}",
                "${plan.getClass()}",
                "${plan.signature.lines.class}",
                "${plan?eval}",
                "<#assign x = \"freemarker.template.utility.ObjectConstructor\"?new()>",
                "<#include \"../p/plan.yaml\">",
                "<#include \"/etc/passwd\">",
                "<#include \"file:///etc/passwd\">",
                "${.data_model.plan.class}",
                "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM"
                        + " \"file:///etc/passwd\">]>&e;",
            })
    void aTemplateCanNeitherRunCodeNorLeaveItsFolder(String attack) {
        plan.template("secret.ftlx", "SECRET").template("closing.ftlx", attack);

        assertThat(plan.problems()).hasSize(1).allMatch(each -> each.startsWith("TPL-0"));
    }

    @Test
    void aTemplateIsNotReadThroughASymbolicLink() throws IOException {
        plan.print();
        Files.createDirectories(folder.resolve("templates"));
        Files.createSymbolicLink(
                folder.resolve("templates/closing.ftlx"), folder.resolve("assignees.yaml"));

        assertThat(plan.problems())
                .singleElement()
                .asString()
                .matches("SRC-04 .*templates/closing.ftlx:1:1 ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$${7*7}",
                "<b>đậm</b>",
                "]]>",
                "<#if true>x</#if>",
                "&amp; &lt;",
                "<@macro/>",
                "[=7*7]",
                "<!-- x -->",
                "{number} [y]",
                "\\\\u0041"
            })
    void whatLooksLikeMarkupInAPlanIsText(String text) {
        String plain = text.replace("$$", "$");
        plan.content("- text: 'Trước " + text + " sau'")
                .head("subject", "'" + text + "'")
                .head("recipients", "- { to: x }\n- { file: VT }")
                .more(
                        "assignees.yaml",
                        "- { id: x, kind: agency, name: '%s' }".formatted(plain.replace("$", "")));
        Printed printed = plan.print();

        assertThat(printed.body()).endsWith("Trước " + plain + " sau");
        assertThat(printed.lines(StyleName.SUBJECT)).containsExactly(plain);
        assertThat(printed.document().metadata().subject()).isEqualTo(plain);
        assertThat(printed.lines(StyleName.RECIPIENT))
                .first()
                .isEqualTo("- " + Capitals.first(plain.replace("$", "")) + ";");
    }

    @Test
    void whatLooksLikeAPlaceholderInAnInstrumentIsText() {
        plan.more(
                        "instruments.yaml",
                        "- { id: x, kind: quyet-dinh, number: '<1>', issuer: 'A & {number} [B]' }")
                .content("- text: ${x}");

        assertThat(plan.print().body()).endsWith("Quyết định số <1> của A & {number} [B]");
    }
}
