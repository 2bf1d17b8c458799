package org.buergerdialog.web.content;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.buergerdialog.content.Block;
import org.buergerdialog.content.NoticeDraft;

/** The fields of a notice while somebody writes; the rules for them live in {@link NoticeDraft}. */
public class NoticeForm {

    private int version;
    private Long topicId;
    private Long[] topics = {};
    private String[] districts = {};
    private String subject;
    private String subjectEn;
    private boolean infoPack = true;
    private boolean publicly = true;
    private LocalDateTime visibleFrom;
    private LocalDateTime visibleUntil;

    private final List<BlockRow> blocks = new ArrayList<>();

    void fill(int shown, NoticeDraft draft) {
        version = shown;
        topicId = draft.topicId();
        topics = draft.topics().toArray(Long[]::new);
        districts = draft.districts().toArray(String[]::new);
        subject = draft.subject();
        subjectEn = draft.subjectEn();
        infoPack = draft.infoPack();
        publicly = draft.publicly();
        visibleFrom = draft.visibleFrom();
        visibleUntil = draft.visibleUntil();
        blocks.clear();
        draft.blocks().forEach(block -> blocks.add(BlockRow.of(block)));
    }

    NoticeDraft draft() {
        return new NoticeDraft(
                topicId,
                Set.of(topics),
                Set.of(districts),
                subject,
                subjectEn,
                blocks.stream().map(BlockRow::block).toList(),
                infoPack,
                publicly,
                visibleFrom,
                visibleUntil);
    }

    void add(Block.Kind kind) {
        blocks.add(new BlockRow(kind));
    }

    void remove(int number) {
        blocks.remove(number);
    }

    void swap(int number, int other) {
        Collections.swap(blocks, number, other);
    }

    public List<BlockRow> getBlocks() {
        return blocks;
    }

    /** How many blocks there are: told back by the browser, so that what was written finds its rows again. */
    public int getCount() {
        return blocks.size();
    }

    public void setCount(int count) {
        // The rows were made when the page was opened again, because their fields depend on them.
    }

    public boolean isFull() {
        return blocks.size() >= NoticeDraft.MOST_BLOCKS;
    }

    /** The version the typing began with; whoever saved in between is not overwritten. */
    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public Long getTopicId() {
        return topicId;
    }

    public void setTopicId(Long topicId) {
        this.topicId = topicId;
    }

    public Long[] getTopics() {
        return topics.clone();
    }

    public void setTopics(Long... topics) {
        this.topics = topics.clone();
    }

    public String[] getDistricts() {
        return districts.clone();
    }

    public void setDistricts(String... districts) {
        this.districts = districts.clone();
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public String getSubjectEn() {
        return subjectEn;
    }

    public void setSubjectEn(String subjectEn) {
        this.subjectEn = subjectEn;
    }

    public boolean isInfoPack() {
        return infoPack;
    }

    public void setInfoPack(boolean infoPack) {
        this.infoPack = infoPack;
    }

    public boolean isPublicly() {
        return publicly;
    }

    public void setPublicly(boolean publicly) {
        this.publicly = publicly;
    }

    public LocalDateTime getVisibleFrom() {
        return visibleFrom;
    }

    public void setVisibleFrom(LocalDateTime visibleFrom) {
        this.visibleFrom = visibleFrom;
    }

    public LocalDateTime getVisibleUntil() {
        return visibleUntil;
    }

    public void setVisibleUntil(LocalDateTime visibleUntil) {
        this.visibleUntil = visibleUntil;
    }
}
