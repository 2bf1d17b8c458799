/**
 * What residents agreed to. It may use {@code citizen}, {@code audit}, {@code document} and {@code shared}.
 *
 * <ul>
 *   <li>Texts and purposes: {@link PurposeService} and {@link LegalTextService}; the others find both in
 *       {@link LegalTexts}.
 *   <li>Register and states: each {@link Declaration} passes {@link Register}, which lets it change the {@link Consent};
 *       residents decide in {@link ConsentService}, other features ask {@link Consents}, time works through
 *       {@link Deadlines}.
 *   <li>Double opt-in: {@link OptIns} asks by mail, {@link OptInService} is the page behind its link.
 *   <li>Proof and receipt: {@link Dossiers} puts together what {@link ProofService} and {@link ReceiptService} hand out.
 *   <li>Paper and phone: {@link RecordedConsentService} writes down what somebody signed or said, with the {@link Scan}.
 * </ul>
 */
package org.buergerdialog.consent;
