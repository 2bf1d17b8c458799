package org.buergerdialog.web.content;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import java.util.Set;
import org.buergerdialog.content.Block;
import org.buergerdialog.content.NoticeDocumentService;
import org.buergerdialog.content.NoticeDraft;
import org.buergerdialog.content.NoticePictureService;
import org.buergerdialog.shared.RuleViolation;
import org.buergerdialog.web.frame.Messages;

/** Says every mistake in a block at the block's own field, and keeps files before anything can go wrong. */
@RequestScoped
public class BlockFields {

    @Inject
    private NoticePictureService pictures;

    @Inject
    private NoticeDocumentService documents;

    @Inject
    private Messages messages;

    @Inject
    private Validator validator;

    /** Whether everything can be saved. */
    boolean pass(NoticeForm form) {
        boolean kept = keepFiles(form);
        Set<ConstraintViolation<NoticeDraft>> violations = validator.validate(form.draft());
        messages.violations(violations, BlockFields::field);
        return kept && violations.isEmpty();
    }

    private boolean keepFiles(NoticeForm form) {
        boolean good = true;
        for (int number = 0; number < form.getBlocks().size(); number++) {
            BlockRow row = form.getBlocks().get(number);
            if (row.getFile().isKept()) {
                good &= keep(row, number);
            }
        }
        return good;
    }

    private boolean keep(BlockRow row, int number) {
        try {
            row.setTarget(
                    row.getKind() == Block.Kind.DOCUMENT
                            ? documents.keep(
                                    row.getFile().getName(), row.getFile().content())
                            : pictures.keep(row.getFile().content()));
            return true;
        } catch (RuleViolation e) {
            messages.violation(e, "block" + number + "file");
            return false;
        } finally {
            row.getFile().remove();
        }
    }

    /** {@code blocks[2].de} is the field {@code block2de}, {@code subject} is itself. */
    private static String field(ConstraintViolation<?> violation) {
        String block = "";
        String name = null;
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getIndex() != null) {
                block = "block" + node.getIndex();
            }
            if (node.getName() != null && !node.getName().startsWith("<")) {
                name = node.getName();
            }
        }
        return block.isEmpty() ? name : block + name;
    }
}
