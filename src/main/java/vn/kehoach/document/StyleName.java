package vn.kehoach.document;

/** What a paragraph is; its looks stand in the theme under the same name. */
public enum StyleName {
    /** Name of the superior body, above the issuer's. */
    SUPERIOR,
    ISSUER,
    /** "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM". */
    NATION,
    /** "Độc lập - Tự do - Hạnh phúc". */
    MOTTO,
    NUMBER,
    PLACE,
    /** "DỰ THẢO LẦN 3". */
    DRAFT,
    /** Which commit a draft was made of. */
    DRAFT_COMMIT,
    /** "MẬT". */
    SECRECY,
    /** "HOẢ TỐC". */
    URGENCY,
    /** "LƯU HÀNH NỘI BỘ". */
    CIRCULATION,
    /** "Địa chỉ: ...". */
    CONTACT,
    /** "Số: ...; ngày/tháng/năm; giờ: phút: giây". */
    SIGNATURE_WORDS,
    /** "KẾ HOẠCH". */
    KIND,
    SUBJECT,
    BASIS,
    BODY,
    /** "I. MỤC ĐÍCH, YÊU CẦU". */
    SECTION,
    /** "1. Công tác quán triệt": a clause with a heading. */
    CLAUSE_HEADING,
    /** "1. ...": a numbered clause without a heading. */
    CLAUSE,
    /** "a) ...". */
    POINT,
    /** "- ...". */
    DASH,
    /** "Sở Tư pháp chủ trì, phối hợp với ...:". */
    ASSIGNMENT,
    NOTE,
    RECIPIENTS_TITLE,
    RECIPIENT,
    /** "PL.(300)". */
    DRAFTER,
    AUTHORITY,
    SIGNER,
    APPENDIX_NUMBER,
    APPENDIX_TITLE,
    /** "(Kèm theo Kế hoạch số ...)". */
    ATTACHMENT,
    TABLE_CAPTION,
    TABLE_UNIT,
    TABLE_HEAD,
    TABLE_GROUP,
    TABLE_CELL,
    TABLE_TOTAL,
    TABLE_NOTE,
    /** Words for those who decide, never issued. */
    RATIONALE,
    NOTICE,
    FORM_TITLE,
    FORM_LINE,
    FORM_SIGNATURE,
    PAGE_NUMBER,
    /** In the left margin of a draft. */
    LINE_NUMBER
}
