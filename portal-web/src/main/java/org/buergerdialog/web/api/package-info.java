/** What other websites call, {@code /api/v1}: topics, legal texts and subscriptions as JSON; uses the frame and services. */
package org.buergerdialog.web.api;
