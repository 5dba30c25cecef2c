import type { Copy } from "../copy.ts";
import type { about as vi } from "../vi/about.ts";

export const about: Copy<typeof vi> = {
  pages: {
    main: {
      title: "About",
      lead: "Where the people of Hải Phòng know, discuss, do, check, oversee and benefit – and where anyone can check that every opinion is answered.",
      sections: [
        {
          title: "What you can do here",
          text: [
            "Read draft policies in plain words, and their full text by article, clause and point.",
            "Send an opinion on a whole draft or on one article; the receipt code comes at once.",
            "See how the drafting body answered each opinion: what was accepted, what was not, why, and who signed.",
            "Reading and tracking by code need no account. Sending an opinion does, so that it counts and can be answered.",
          ],
        },
        {
          title: "Principles",
          text: [
            "Every opinion is answered. A consultation cannot be concluded while one opinion has no outcome.",
            "People and opinions are counted apart. Who sends several opinions is still one person; people who are not verified may speak but are not counted as people.",
            "A person reads every text before it is shown. Officials never edit citizens' words; what is not shown has a reason, still counts and is answered privately.",
            "A name appears only with its owner's consent.",
            "Each step has a deadline and an office in charge; what is late is shown as late.",
            "Those who do not use the internet can take part too: call 1022, or speak to the community digital team or the reception desk.",
          ],
        },
        {
          title: "What the public ledger holds",
          text: [
            "Each public step is written into a ledger that only grows: what happened, when, and in which role.",
            "It holds no names, texts or personal data, only a seal of the text. Erasing personal data leaves it valid; rewriting the past shows.",
          ],
        },
        {
          title: "What the portal does not take",
          text: [
            "Complaints and denunciations: please hand them to the authority in charge or a citizens' reception office.",
            "Emergencies: call 113, 114 or 115.",
          ],
        },
      ],
    },
    "tro-nang": {
      title: "Accessibility statement",
      lead: "The portal is made for elderly people, people with disabilities, old phones and slow networks.",
      sections: [
        {
          title: "What we have done",
          text: [
            "Everything a resident must do works without JavaScript, by keyboard and with a screen reader.",
            "Large, clear type; text size at the foot of each page; zoom to 200% loses nothing; no sideways scrolling at 320 pixels.",
            "Colour never stands alone: a state always has a word and a shape. Dark scheme, high contrast and reduced motion are honoured.",
            "Public pages are light and load nothing from other hosts.",
          ],
        },
        {
          title: "Conformance",
          text: [
            "The aim is WCAG 2.2 level AA. Each release is checked automatically on every type of page; that does not replace real users.",
            "There has been no independent audit yet. Its result will be published here.",
          ],
        },
        {
          title: "Known limits",
          text: [
            "Official texts are imported word for word and can be hard to read; a plain summary always comes first.",
            "Opinions and documents are in Vietnamese only; the English part is the interface.",
          ],
        },
        {
          title: "Something in your way?",
          text: ["Call 1022 and say which page and which device. You need no technical words."],
        },
      ],
    },
    "rieng-tu": {
      title: "Privacy and cookies",
      lead: "The portal keeps only what is needed to answer you, and tracks nobody.",
      sections: [
        {
          title: "When you only read",
          text: ["No account, no cookie, no tracker, nothing loaded from elsewhere."],
        },
        {
          title: "When you have an account",
          text: [
            "The portal keeps your display name, e-mail address or phone number, the village you live in, and the opinions you send.",
            "Passwords are stored as hashes only; nobody can read them.",
            "Your name appears beside an opinion only if you agree, opinion by opinion. Otherwise only the place you live in is shown.",
            "Whoever has a receipt code sees where the opinion stands and its public answer, but not your words while they are not shown.",
          ],
        },
        {
          title: "Cookies",
          text: [
            "sau_dan: your session, gone when you sign out. sau_dan_may: recognises a browser that signed in before, sent to the sign-in page only. sau_dan_giu: keeps what you were writing while you sign in, for a day.",
            "co-chu: the text size you chose. don-vi: the unit you chose. Neither says who you are; both last a year.",
            "There are no third-party cookies.",
          ],
        },
        {
          title: "Your rights",
          text: [
            "See and correct your data, withdraw an opinion while the consultation is open, and have personal data erased under the law on personal data protection: call 1022 or go to the reception desk.",
            "Erasing personal data does not break the ledger, because the ledger does not hold it.",
          ],
        },
      ],
    },
    "so-do": {
      title: "Site map",
      lead: "The main pages of the portal, by section.",
      sections: [],
    },
  },
  map: {
    read: "Read and comment",
    place: "Where you live",
    yours: "Your own",
    trust: "Open and verifiable",
    portal: "About the portal",
    soon: "(not in service yet)",
    openDrafts: "Drafts open for comment",
    answered: "Answered drafts",
    allDrafts: "All drafts",
  },
};
