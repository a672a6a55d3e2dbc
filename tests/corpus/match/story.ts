/** Twelve sentences of our own about one made-up event, each with words of its own. */
export const STORY = [
  'The ferry Marten ran aground on the sandbank off Holm late on Tuesday evening with 212 passengers aboard.',
  'Rescue boats from three islands took everybody off within four hours, the coast guard said.',
  'Nobody was hurt, but eleven travellers were treated for the cold in the hospital of Vesterby.',
  '"We heard a long scraping noise and then the lights went out," said a teacher who was on her way home.',
  'The captain had radioed twice that the depth sounder showed values he did not trust.',
  'Investigators will look at the charts, which were last surveyed nine years ago.',
  'A storm in January had moved the sandbank some two hundred metres to the south.',
  'The shipping company bought the vessel second-hand from a Norwegian owner in 2009.',
  'Its hull was inspected in the spring and passed without remarks.',
  'Divers found a dent below the bow but no leak.',
  'Tugs will try to pull the ferry free at high water on Thursday morning.',
  'Until then the islanders depend on fishing boats for their bread and their mail.',
]

/** Eight sentences on quite another subject. */
export const OTHER_STORY = [
  'The orchard association of Lindau celebrates its hundredth harvest with a market.',
  'Growers bring forgotten varieties that supermarkets no longer stock.',
  'Children press juice on a wooden machine built by a retired carpenter.',
  'Last year frost destroyed almost all blossoms in a single night.',
  'This autumn the branches bend under the weight of their fruit.',
  'A botanist from the university catalogues every tree with a brass plate.',
  'Visitors vote for the sweetest pear and the ugliest quince.',
  'The proceeds pay for ladders, nets and a new roof on the cider house.',
]

export const asText = (sentences: string[]): string => sentences.join(' ')
