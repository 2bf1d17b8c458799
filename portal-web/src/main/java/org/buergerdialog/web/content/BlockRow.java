package org.buergerdialog.web.content;

import java.util.Set;
import org.buergerdialog.content.Block;
import org.buergerdialog.content.NoticeDocumentService;
import org.buergerdialog.content.NoticePictureService;
import org.buergerdialog.content.Readers;
import org.buergerdialog.shared.Language;
import org.buergerdialog.shared.TypedText;
import org.buergerdialog.web.office.ChosenFile;

/** A block while somebody writes it; the rules for it live in {@link Block}. */
public class BlockRow {

    private Block.Kind kind;
    private String de;
    private String en;
    private String target;
    private Long topic;
    private String district;
    private Language language;

    private final ChosenFile file;

    BlockRow(Block.Kind kind) {
        this.kind = kind;
        file = new ChosenFile(
                kind == Block.Kind.DOCUMENT ? NoticeDocumentService.LARGEST : NoticePictureService.LARGEST);
    }

    static BlockRow of(Block block) {
        BlockRow row = new BlockRow(block.kind());
        row.de = block.de();
        row.en = block.en();
        row.target = block.target();
        row.topic = block.readers().topics().stream().findFirst().orElse(null);
        row.district = block.readers().districts().stream().findFirst().orElse(null);
        row.language = block.readers().language();
        return row;
    }

    Block block() {
        return new Block(
                kind,
                de,
                en,
                target,
                new Readers(
                        topic == null ? Set.of() : Set.of(topic),
                        TypedText.present(district) == null ? Set.of() : Set.of(district),
                        language));
    }

    /** Whether only some readers get it. */
    public boolean isConditional() {
        return topic != null || TypedText.present(district) != null || language != null;
    }

    /** Whether there is a file to see. */
    public boolean isShown() {
        return kind.file() && TypedText.present(target) != null;
    }

    public Block.Kind getKind() {
        return kind;
    }

    public void setKind(Block.Kind kind) {
        this.kind = kind;
    }

    public String getDe() {
        return de;
    }

    public void setDe(String de) {
        this.de = de;
    }

    public String getEn() {
        return en;
    }

    public void setEn(String en) {
        this.en = en;
    }

    public String getTarget() {
        return target;
    }

    public void setTarget(String target) {
        this.target = target;
    }

    public Long getTopic() {
        return topic;
    }

    public void setTopic(Long topic) {
        this.topic = topic;
    }

    public String getDistrict() {
        return district;
    }

    public void setDistrict(String district) {
        this.district = district;
    }

    public Language getLanguage() {
        return language;
    }

    public void setLanguage(Language language) {
        this.language = language;
    }

    public ChosenFile getFile() {
        return file;
    }
}
