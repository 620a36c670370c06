package vn.kehoach.render.html;

import vn.kehoach.document.Document;
import vn.kehoach.document.Metadata;
import vn.kehoach.document.Part;

import java.time.LocalDate;
import java.util.List;

/** A document shaped like Kế hoạch 140/KH-UBND of 2023: every kind of block and inline is in it. */
final class Plan140 {

    static final int TASKS = 60;

    static final String SUBJECT_WORDS =
            "Triển khai thực hiện Chương trình hành động số\u00A023-CTr/TU ngày\u00A003/02/2023 của"
                    + " Thành ủy Hà Nội thực hiện Nghị quyết số\u00A030-NQ/TW ngày\u00A023/11/2022"
                    + " của Bộ Chính trị về phát triển kinh tế - xã hội và bảo đảm quốc phòng, an"
                    + " ninh vùng đồng bằng sông Hồng đến năm 2030, tầm nhìn đến năm 2045";

    private Plan140() {}

    static Document document() {
        return new Document(
                new Metadata(
                        "140-kh-ubnd-2023",
                        "Kế hoạch số 140/KH-UBND: " + SUBJECT_WORDS,
                        SUBJECT_WORDS,
                        "Ủy ban nhân dân thành phố Hà Nội",
                        List.of("kế hoạch", "đồng bằng sông Hồng"),
                        LocalDate.of(2023, 5, 9),
                        "vi-VN"),
                List.of(
                        new Part(
                                Part.Kind.BODY,
                                Part.Orientation.PORTRAIT,
                                "",
                                Plan140Body.blocks()),
                        new Part(
                                Part.Kind.APPENDIX,
                                Part.Orientation.PORTRAIT,
                                "PL.I-",
                                Plan140Appendices.indicators()),
                        new Part(
                                Part.Kind.APPENDIX,
                                Part.Orientation.LANDSCAPE,
                                "PL.II-",
                                Plan140Appendices.tasks()),
                        new Part(
                                Part.Kind.APPENDIX,
                                Part.Orientation.PORTRAIT,
                                "PL.III-",
                                Plan140Appendices.form())));
    }
}
