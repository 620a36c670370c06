package vn.kehoach.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.kehoach.document.Document;
import vn.kehoach.document.Part;

import java.util.Collections;
import java.util.List;
import java.util.Locale;

class HtmlRendererTest {

    private final Page page = Page.of(Plan140.document());

    @Test
    void writesEveryWordInTheOrderOfTheDocument() {
        String main = String.join("", page.find("//main"));
        assertThat(DocumentText.withoutSpaces(main)).isEqualTo(DocumentText.of(Plan140.document()));
    }

    @Test
    void writesTheSameBytesForEqualDocuments() {
        assertThat(Page.of(Plan140.document()).source()).isEqualTo(page.source());
    }

    @Test
    void writesTheSameBytesUnderEveryLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
            assertThat(Page.of(Plan140.document()).source()).isEqualTo(page.source());
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void givesEachIdOnce() {
        assertThat(page.find("//@id")).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void givesEachAnchorItsId() {
        assertThat(page.find("//@id"))
                .contains("muc-dich", "chi-tieu", "nhiem-vu-1", "nhiem-vu-31", "phu-luc-3");
    }

    @Test
    void leadsEveryLinkToAnIdOfThePage() {
        List<String> ids = page.find("//@id");
        assertThat(page.find("//@href"))
                .hasSizeGreaterThan(8)
                .allSatisfy(link -> {
                    assertThat(link).startsWith("#");
                    assertThat(ids).contains(link.substring(1));
                });
    }

    @Test
    void listsTheHeadingsBelowTheTitle() {
        assertThat(page.find("//nav//a"))
                .containsExactly(
                        "I. MỤC ĐÍCH, YÊU CẦU",
                        "II. MỤC TIÊU, CHỈ TIÊU CHỦ YẾU",
                        "III. NHIỆM VỤ, GIẢI PHÁP TRỌNG TÂM",
                        "1. Công tác quán triệt, tuyên truyền, phổ biến thông tin và triển khai"
                                + " thực hiện Nghị quyết",
                        "2. Xây dựng, hoàn thiện thể chế, chính sách phát triển và liên kết vùng",
                        "Phụ lục I",
                        "Phụ lục II",
                        "Phụ lục III");
        assertThat(page.find("//nav/details/ol/li/ol/li/a")).hasSize(2);
    }

    @Test
    void leavesTheContentsOutWhereNoHeadingStands() {
        Part part =
                new Part(Part.Kind.BODY, Part.Orientation.PORTRAIT, "", Collections.emptyList());
        Page empty = Page.of(new Document(Plan140.document().metadata(), List.of(part)));
        assertThat(empty.find("//nav")).isEmpty();
    }

    @Test
    void needsNoNetworkAndNoScriptButItsOwn() {
        String source = page.source().toLowerCase(Locale.ROOT);
        assertThat(source.replace("http-equiv", "")).doesNotContain("http");
        assertThat(source).doesNotContain("url(", "@import", "javascript:", "src=\"");
        assertThat(page.find("//script")).hasSize(1);
        assertThat(page.find("//@*[starts-with(name(), 'on')]")).isEmpty();
        assertThat(page.find("//meta[@http-equiv='Content-Security-Policy']/@content"))
                .singleElement()
                .asString()
                .matches(
                        "default-src 'none'; style-src 'sha256-[^' ]{44}';"
                                + " script-src 'sha256-[^' ]{44}';"
                                + " base-uri 'none'; form-action 'none'");
    }

    @Test
    void saysWhatItIs() {
        assertThat(page.find("/html/@lang")).containsExactly("vi-VN");
        assertThat(page.find("//title").getFirst()).startsWith("Kế hoạch số 140/KH-UBND");
        assertThat(page.find("//meta[@name='description']/@content").getFirst())
                .startsWith("Triển khai thực hiện");
        assertThat(page.find("//meta[@name='generator']/@content")).containsExactly("kehoach");
        assertThat(page.find("//meta[@name='dcterms.date']/@content"))
                .containsExactly("2023-05-09");
    }

    @Test
    void makesASectionOfEachPart() {
        assertThat(page.find("//main/section/@class"))
                .containsExactly(
                        "part part-body portrait",
                        "part part-appendix portrait",
                        "part part-appendix landscape",
                        "part part-appendix portrait");
    }

    @Test
    void skipsToTheContent() {
        assertThat(page.find("/html/body/*[1][self::a]/@href")).containsExactly("#_content");
        assertThat(page.find("//main/@id")).containsExactly("_content");
    }
}
