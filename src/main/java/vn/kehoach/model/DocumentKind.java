package vn.kehoach.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Kinds of documents with their abbreviations: Nghị định 30/2020/NĐ-CP, Phụ lục III, mục I, and
 * after them the kinds of other bodies that plans cite.
 */
public enum DocumentKind {
    NGHI_QUYET("nghi-quyet", "Nghị quyết", "NQ", Use.CITED),
    QUYET_DINH("quyet-dinh", "Quyết định", "QĐ", Use.CITED),
    CHI_THI("chi-thi", "Chỉ thị", "CT", Use.COMPILED),
    QUY_CHE("quy-che", "Quy chế", "QC", Use.COMPILED),
    QUY_DINH("quy-dinh", "Quy định", "QyĐ", Use.COMPILED),
    THONG_CAO("thong-cao", "Thông cáo", "TC", Use.COMPILED),
    THONG_BAO("thong-bao", "Thông báo", "TB", Use.COMPILED),
    HUONG_DAN("huong-dan", "Hướng dẫn", "HD", Use.COMPILED),
    CHUONG_TRINH("chuong-trinh", "Chương trình", "CTr", Use.COMPILED),
    KE_HOACH("ke-hoach", "Kế hoạch", "KH", Use.COMPILED),
    PHUONG_AN("phuong-an", "Phương án", "PA", Use.COMPILED),
    DE_AN("de-an", "Đề án", "ĐA", Use.COMPILED),
    DU_AN("du-an", "Dự án", "DA", Use.COMPILED),
    BAO_CAO("bao-cao", "Báo cáo", "BC", Use.COMPILED),
    TO_TRINH("to-trinh", "Tờ trình", "TTr", Use.COMPILED),
    CONG_DIEN("cong-dien", "Công điện", "CĐ", Use.CITED),
    HIEN_PHAP("hien-phap", "Hiến pháp", "", Use.CITED_BY_NAME),
    LUAT("luat", "Luật", "", Use.CITED_BY_NAME),
    BO_LUAT("bo-luat", "Bộ luật", "", Use.CITED_BY_NAME),
    PHAP_LENH("phap-lenh", "Pháp lệnh", "", Use.CITED_BY_NAME),
    NGHI_DINH("nghi-dinh", "Nghị định", "NĐ", Use.CITED),
    THONG_TU("thong-tu", "Thông tư", "TT", Use.CITED),
    KET_LUAN("ket-luan", "Kết luận", "KL", Use.CITED),
    CHUONG_TRINH_HANH_DONG("chuong-trinh-hanh-dong", "Chương trình hành động", "CTr", Use.CITED),
    THONG_TRI("thong-tri", "Thông tri", "TT", Use.CITED),
    CONG_VAN("cong-van", "Công văn", "", Use.CITED);

    private final String id;
    private final String title;
    private final String symbol;
    private final Use use;

    DocumentKind(String id, String title, String symbol, Use use) {
        this.id = id;
        this.title = title;
        this.symbol = symbol;
        this.use = use;
    }

    /** What this tool and other documents do with a kind. */
    public enum Use {
        /** A plan can be one. */
        COMPILED,
        CITED,
        /** Cited without number and issuer. */
        CITED_BY_NAME
    }

    public static Optional<DocumentKind> find(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id.equals(id)).findFirst();
    }

    public static List<String> ids() {
        return Arrays.stream(values()).map(DocumentKind::id).toList();
    }

    /** As the language of plans writes it. */
    public String id() {
        return id;
    }

    public String title() {
        return title;
    }

    /** In document numbers; empty where numbers do not carry it. */
    public String symbol() {
        return symbol;
    }

    public Use use() {
        return use;
    }
}
