/** WhatsApp's folder, or the folder of databases in it. */
export const whatsappFolder = /^databases$|whatsapp/i
