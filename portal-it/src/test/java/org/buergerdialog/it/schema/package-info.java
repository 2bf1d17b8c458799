/** What a town has stored survives an update: migrations on databases that are not empty. */
package org.buergerdialog.it.schema;
