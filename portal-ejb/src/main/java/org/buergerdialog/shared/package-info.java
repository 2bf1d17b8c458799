/** What every feature needs and none owns: value objects, roles, time, facts, settings. It uses no other package. */
package org.buergerdialog.shared;
